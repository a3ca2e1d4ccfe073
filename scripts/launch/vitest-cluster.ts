import { startTestCluster } from "@polosa/db/embedded/test-cluster.ts";
import type { TestProject } from "vitest/node";
import { env } from "./env.ts";
import { makeTestRun, removeTestRun } from "./test-runs.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Of the test cluster, for `createDatabase(url, name, templateName)`. */
    clusterUrl: string;
    /** Of this run; what is left in it is removed with it. */
    testDirectory: string;
  }
}

/** Vitest's global set-up: one cluster for all test files. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { TEST_DIRECTORY } = env();
  const directory = TEST_DIRECTORY ?? (await makeTestRun());
  const { url, remove } = await startTestCluster(directory);
  project.provide("clusterUrl", url);
  project.provide("testDirectory", directory);
  return () => (TEST_DIRECTORY ? remove() : removeTestRun(directory));
}
