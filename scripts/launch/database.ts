import { setTimeout as wait } from "node:timers/promises";
import { type EmbeddedPostgres, startEmbeddedPostgres, type Wanted } from "@polosa/db/embedded/postgres.ts";
import postgres from "postgres";
import { closeLater, isClosing } from "./closing.ts";
import { OperatorError } from "./operator-error.ts";
import { say } from "./progress.ts";

/** Our own Postgres, started again whenever it dies, at the same address. */
export async function keepPostgres(wanted: Wanted): Promise<{ url: string; adopted: boolean }> {
  let running = await open(wanted);
  const { url, adopted } = running;

  const watch = async () => {
    await running.ended;
    if (isClosing()) return;
    say("  Postgres ended; starting it again");
    running = await openAgain(wanted);
    void watch();
  };
  void watch();

  return { url, adopted };
}

/** Until it succeeds, with growing pauses: what stands before it goes on without a database meanwhile. */
async function openAgain(wanted: Wanted): Promise<EmbeddedPostgres> {
  for (let pause = 500; ; pause = Math.min(pause * 2, 15_000)) {
    const opened = await open(wanted).catch((error: unknown) => say(`  Postgres did not start: ${error instanceof Error ? error.message : String(error)}`));
    if (opened) return opened;
    await wait(pause);
  }
}

async function open(wanted: Wanted): Promise<EmbeddedPostgres> {
  return closeLater(startEmbeddedPostgres(wanted).catch(complain), (opened) => opened.stop());
}

function complain(error: unknown): never {
  throw new OperatorError(error instanceof Error ? error.message : String(error));
}

/** Somebody else's Postgres, named by DATABASE_URL: it must answer before anything else is done. */
export async function refuseSilentDatabase(url: string): Promise<void> {
  const sql = openOrRefuse(url);
  try {
    await sql`select 1`;
  } catch (error) {
    const { host } = new URL(url);
    const reason = error instanceof Error ? error.message || ("code" in error ? String(error.code) : "") : String(error);
    throw new OperatorError(
      `DATABASE_URL: the Postgres at ${host} does not let us in (${reason}). Start it or correct DATABASE_URL, or unset it to use the embedded one.`,
    );
  } finally {
    await sql.end({ timeout: 1 });
  }
}

function openOrRefuse(url: string): postgres.Sql {
  try {
    return postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  } catch {
    throw new OperatorError(
      "DATABASE_URL is not an address like postgres://user:password@host:5432/database: correct it, or unset it to use the embedded one.",
    );
  }
}
