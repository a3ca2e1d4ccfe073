import { existsSync } from "node:fs";
import { join } from "node:path";
import { connect } from "@polosa/db/client.ts";
import { startEmbeddedPostgres } from "@polosa/db/embedded/postgres.ts";
import { type Anchor, verifyAudit } from "@polosa/newsroom/audit/verification.ts";
import { closeLater, runToEnd } from "./closing.ts";
import { refuseSilentDatabase } from "./database.ts";
import { env } from "./env.ts";
import { OperatorError } from "./operator-error.ts";
import { data } from "./paths.ts";
import { say } from "./progress.ts";

await runToEnd({ main: verify, onSignal: () => say("\nStopping"), signalCode: 130 });

/** Ends with 0 when every entry holds. Reads only: it may run beside the newsroom. */
async function verify(): Promise<number> {
  const anchor = readAnchor(process.argv[2]);
  const { db, close } = connect(await openDatabase(), { max: 1 });
  closeLater(Promise.resolve(), close);

  const { entries, brokenAt, hash } = await verifyAudit(db, anchor);
  if (brokenAt === null) say(`${entries} entries, unbroken\n${entries}:${hash}`);
  else say(`Broken at entry ${brokenAt}; the ${entries} before it hold.`);
  return brokenAt === null ? 0 : 1;
}

function readAnchor(given: string | undefined): Anchor | null {
  if (given === undefined) return null;
  const [, number, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(given) ?? [];
  if (!number || !hash) throw new OperatorError(`${given} is no place in the trail: give back what an earlier verification printed, like 1207:9f3c….`);
  return { number: Number(number), hash };
}

/** The one that runs, or our own for as long as this takes. */
async function openDatabase(): Promise<string> {
  const { DATABASE_URL } = env();
  const directory = join(data, "postgres");
  if (DATABASE_URL) await refuseSilentDatabase(DATABASE_URL);
  else if (!existsSync(directory)) throw new OperatorError("There is no database here yet: npm start makes one, or DATABASE_URL names yours.");
  if (DATABASE_URL) return DATABASE_URL;

  const { url } = await closeLater(startEmbeddedPostgres({ directory, durable: true }), ({ adopted, stop }) => (adopted ? undefined : stop()));
  return url;
}
