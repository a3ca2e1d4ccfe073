import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Connection, connect } from "@polosa/db/client.ts";
import { createDatabase } from "@polosa/db/embedded/databases.ts";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "@polosa/db/embedded/postgres.ts";
import { migrateDatabase } from "@polosa/db/migrate.ts";
import { fillDemoNewsroom } from "@polosa/demo/fill.ts";
import { openDirectory } from "@polosa/newsroom/storage/directory.ts";
import { closeLater } from "../../scripts/launch/closing.ts";
import { step } from "../../scripts/launch/progress.ts";
import { type BulkArticles, findBulk, seedBulk } from "./bulk.ts";

/** How many made-up articles the usual database has besides the demo's stories. */
export const USUAL_ARTICLES = 10_000;

/** A database with the demo newsroom and many made-up articles in it. */
export type Newsroom = { databaseUrl: string; mediaDirectory: string; connection: Connection; bulk: BulkArticles };

export type Cluster = {
  url: string;
  stop(): Promise<void>;
  /** At the same address. */
  start(): Promise<void>;
};

/** The bench's own Postgres, as `npm start` runs it: every commit reaches the disk. */
export async function openCluster(directory: string): Promise<Cluster> {
  const place = join(directory, "postgres-bench");
  const open = (): Promise<EmbeddedPostgres> => closeLater(startEmbeddedPostgres({ directory: place, durable: true }), (opened) => opened.stop());
  let running = await open();
  return {
    url: running.url,
    stop: () => running.stop(),
    start: async () => {
      running = await open();
    },
  };
}

export type Furnishing = { directory: string; name: string; articles: number };

/** A database of that name in the cluster, with so many made-up articles. */
export async function furnishNewsroom({ url }: Cluster, { directory, name, articles }: Furnishing): Promise<Newsroom> {
  const mediaDirectory = join(directory, "media");
  mkdirSync(mediaDirectory, { recursive: true });
  const databaseUrl = await createDatabase(url, name);
  await step("Migrating the database", () => migrateDatabase(databaseUrl));
  await step("Filling the demo newsroom", (onProgress) =>
    fillDemoNewsroom({ databaseUrl, storage: openDirectory(mediaDirectory), secret: "bench", onProgress }),
  );

  const connection = connect(databaseUrl, { max: 6 });
  closeLater(Promise.resolve(), () => connection.close());
  await step(`Seeding ${articles} articles and ten comments each`, (note) => seedBulk(connection.sql, articles, note));
  return { databaseUrl, mediaDirectory, connection, bulk: await findBulk(connection.sql) };
}
