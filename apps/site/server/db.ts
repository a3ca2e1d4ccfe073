import { type Connection, connect, type Db } from "@polosa/db/client.ts";
import { env } from "./env.ts";

let opened: Connection | undefined;

/** One pool per process. */
export function connection(): Connection {
  opened ??= connect(env().DATABASE_URL, { max: 10 });
  return opened;
}

export const db = (): Db => connection().db;

/** Throws when the database does not answer. */
export async function pingDatabase(): Promise<void> {
  await connection().sql`select 1`;
}
