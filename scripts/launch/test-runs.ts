import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { removeEmbeddedPostgres } from "@polosa/db/embedded/postgres.ts";
import { readHolder, takeLock } from "./lock.ts";
import { data } from "./paths.ts";
import { isSame } from "./process-identity.ts";

const runs = join(data, "test");

/** A folder of its own for every run, so that runs beside each other do not meet. */
export async function makeTestRun(): Promise<string> {
  mkdirSync(runs, { recursive: true });
  await removeDeadRuns();
  const directory = join(runs, `run-${process.pid}`);
  mkdirSync(directory, { recursive: true });
  takeLock(join(directory, "running.json"));
  return directory;
}

/** Ends the clusters in it first, whoever started them. */
export async function removeTestRun(directory: string): Promise<void> {
  for (const name of readdirSync(directory)) if (name.startsWith("postgres")) await removeEmbeddedPostgres(join(directory, name));
  rmSync(directory, { recursive: true, force: true });
}

/** A run that was killed leaves its folder, and perhaps a running cluster. */
async function removeDeadRuns(): Promise<void> {
  for (const name of readdirSync(runs)) {
    const holder = existsSync(join(runs, name, "running.json")) ? readHolder(join(runs, name, "running.json")) : null;
    if (!holder || !isSame(holder.holder)) await removeTestRun(join(runs, name));
  }
}
