import { connect, type Db } from "@polosa/db/client.ts";
import { createDatabase, dropDatabase } from "@polosa/db/embedded/databases.ts";
import { templateName } from "@polosa/db/embedded/test-cluster.ts";
import { uuidv7 } from "uuidv7";
import { test as base, inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Of the cluster that all test files share. */
    clusterUrl: string;
  }
}

/** Undoes what a test wrote. */
class RolledBack extends Error {}

/** A test with the newsroom's database in it: `db` is rolled back, `pool` is a database of the test's own with many connections. */
export const test = base
  .extend("fileDb", { scope: "file" }, async ({}, { onCleanup }) => {
    const { url, remove } = await clone();
    const { db, close } = connect(url, { max: 2 });
    onCleanup(async () => {
      await close();
      await remove();
    });
    return db;
  })
  .extend("db", async ({ fileDb }, { onCleanup }) => {
    const { db, end } = await begin(fileDb);
    onCleanup(end);
    return db;
  })
  .extend("poolUrl", async ({}, { onCleanup }) => {
    const { url, remove } = await clone();
    onCleanup(remove);
    return url;
  })
  .extend("pool", async ({ poolUrl }, { onCleanup }) => {
    const { db, close } = connect(poolUrl, { max: 12 });
    onCleanup(close);
    return db;
  });

async function clone(): Promise<{ url: string; remove(): Promise<void> }> {
  const cluster = inject("clusterUrl");
  const name = `test_${uuidv7().replaceAll("-", "")}`;
  return { url: await createDatabase(cluster, name, templateName), remove: () => dropDatabase(cluster, name) };
}

/** A transaction that stays open until `end`. */
async function begin(db: Db): Promise<{ db: Db; end(): Promise<void> }> {
  const opened = Promise.withResolvers<Db>();
  const ended = Promise.withResolvers<never>();
  const transaction = db
    .transaction(async (tx) => {
      opened.resolve(tx);
      await ended.promise;
    })
    .catch((error: unknown) => {
      opened.reject(error);
      if (!(error instanceof RolledBack)) throw error;
    });
  return {
    db: await opened.promise,
    end: () => {
      ended.reject(new RolledBack());
      return transaction;
    },
  };
}
