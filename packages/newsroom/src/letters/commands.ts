import type { Db } from "@polosa/db/client.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { letters } from "@polosa/db/schema/notices.ts";
import { and, asc, eq, isNull, lt, lte, sql } from "drizzle-orm";
import { ATTEMPTS, toPause } from "./rules.ts";

/** Told when a letter was written: a code to sign in with is waited for. */
export const LETTERS_CHANNEL = "letters";

export interface Letter {
  toAddress: string;
  locale: Locale;
  subject: string;
  /** Plain text. `ADMIN_ADDRESS` in it becomes the admin's own address. */
  body: string;
}

/** Leaves a letter to be sent, in the transaction of what it tells. */
export async function writeLetter(tx: Db, { toAddress, locale, subject, body }: Letter): Promise<void> {
  await tx.insert(letters).values({ toAddress, locale, subject, body });
  await tx.execute(sql`select pg_notify(${LETTERS_CHANNEL}, '')`);
}

export interface SentLetter {
  /** The same at every attempt, so that a mail server can tell a second one. */
  id: string;
  toAddress: string;
  subject: string;
  body: string;
}

/**
 * Sends what is due, one letter after the other, until nothing is. Several senders share the work: a letter that one of them has in
 * hand is left alone by the others. `send` throws when a letter was not taken; it is tried again after a pause, at last given up.
 */
export async function sendLetters(db: Db, send: (letter: SentLetter) => Promise<void>): Promise<void> {
  while (await sendNext(db, send));
}

/** False when nothing is due. */
async function sendNext(db: Db, send: (letter: SentLetter) => Promise<void>): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [letter] = await tx
      .select({ id: letters.id, toAddress: letters.toAddress, subject: letters.subject, body: letters.body, attempts: letters.attempts })
      .from(letters)
      .where(and(isNull(letters.sentAt), lt(letters.attempts, ATTEMPTS), lte(letters.nextAttemptAt, new Date())))
      .orderBy(asc(letters.nextAttemptAt), asc(letters.id))
      .limit(1)
      .for("update", { skipLocked: true });
    if (!letter) return false;

    const failure = await failureOf(send(letter));
    const attempts = letter.attempts + 1;
    const outcome = failure === null ? { sentAt: new Date(), failure: "" } : { failure, nextAttemptAt: new Date(Date.now() + toPause(attempts) * 60_000) };
    await tx
      .update(letters)
      .set({ attempts, ...outcome })
      .where(eq(letters.id, letter.id));
    return true;
  });
}

const failureOf = (sending: Promise<void>): Promise<string | null> =>
  sending.then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 500) || "failed",
  );
