import { join } from "node:path";
import { migrateDatabase } from "../migrate.ts";
import { createDatabase } from "./databases.ts";
import { removeEmbeddedPostgres, startEmbeddedPostgres } from "./postgres.ts";

export const templateName = "polosa_template";

export type TestCluster = { url: string; remove(): Promise<void> };

/** A cluster with a migrated template, to be cloned for each test file. */
export async function startTestCluster(directory: string): Promise<TestCluster> {
  const place = join(directory, "postgres-unit");
  const { url } = await startEmbeddedPostgres({ directory: place, durable: false });
  await migrateDatabase(await createDatabase(url, templateName));
  return { url, remove: () => removeEmbeddedPostgres(place) };
}
