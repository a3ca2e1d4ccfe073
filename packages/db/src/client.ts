import type { PgDatabase } from "drizzle-orm/pg-core";
import { drizzle, type PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import postgres from "postgres";

/** A connection or a transaction on one: queries and commands take either. */
export type Db = PgDatabase<PostgresJsQueryResultHKT, Record<string, never>>;

export interface Connection {
  db: Db;
  sql: postgres.Sql;
  close(): Promise<void>;
}

/** Opens a pool of at most `max` connections. Nothing is sent until the first query. */
export function connect(url: string, { max = 10 }: { max?: number } = {}): Connection {
  const sql = postgres(url, { max, onnotice: () => {}, backoff: retryDelay, connection: { application_name: "polosa" } });
  return { db: drizzle(sql), sql, close: () => sql.end({ timeout: 5 }) };
}

/** Seconds. The driver's own delays grow to 20 s, and a site that waits that long for a database which is back shows old pages for nothing. */
const retryDelay = (): number => 0.25 + Math.random() * 0.25;
