import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

const ONE_MIGRATOR_AT_A_TIME = 7_026_001;

/** Brings a database to the newest schema. Two processes may call it at once: the second waits and finds nothing to do. */
export async function migrateDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(${ONE_MIGRATOR_AT_A_TIME})`;
    await migrate(drizzle(sql), { migrationsFolder: fileURLToPath(new URL("../migrations", import.meta.url)) });
  } finally {
    await sql.end();
  }
}
