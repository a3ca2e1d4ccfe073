import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";

/** Creates a database in the cluster that the URL points at, a copy of the template if one is named, and returns its URL. */
export async function createDatabase(url: string, name: string, template = "template0"): Promise<string> {
  await onMaintenance(url, async (sql) => {
    for (let attempt = 1; ; attempt++) {
      try {
        await sql`create database ${sql(name)} template ${sql(template)}`;
        return;
      } catch (error) {
        // Somebody, perhaps autovacuum, is still looking at the template.
        if (attempt === 50 || !hasCode(error, "55006")) throw error;
        await wait(100);
      }
    }
  });
  return withDatabase(url, name);
}

/** Ends the connections to it first. */
export async function dropDatabase(url: string, name: string): Promise<void> {
  await onMaintenance(url, (sql) => sql`drop database if exists ${sql(name)} with (force)`);
}

/** Creates the database that the URL itself names, where it is not there yet. */
export async function ensureDatabase(url: string): Promise<void> {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  await onMaintenance(url, async (sql) => {
    const [found] = await sql`select 1 from pg_database where datname = ${name}`;
    if (!found) await sql`create database ${sql(name)} template template0`;
  });
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(name)}`;
  return changed.href;
}

async function onMaintenance(url: string, work: (sql: postgres.Sql) => PromiseLike<unknown>): Promise<void> {
  const sql = postgres(withDatabase(url, "postgres"), { max: 1, onnotice: () => {} });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof postgres.PostgresError && error.code === code;
}
