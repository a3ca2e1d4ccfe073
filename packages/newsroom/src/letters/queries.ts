import type { Db } from "@polosa/db/client.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { letters } from "@polosa/db/schema/notices.ts";
import { desc, sql } from "drizzle-orm";
import { parseCursor, toCursor } from "../kernel/cursor.ts";
import { isGivenUp } from "./rules.ts";

const PAGE = 20;

export interface ListedLetter {
  id: string;
  toAddress: string;
  locale: Locale;
  subject: string;
  /** With `ADMIN_ADDRESS` in it. */
  body: string;
  createdAt: string;
  state: "waiting" | "sent" | "given_up";
  attempts: number;
  /** What the mail server said last; empty when it said nothing against it. */
  failure: string;
}

/** A page of letters, newest first. `next` is the `after` of the following page, null on the last. */
export async function listLetters(db: Db, { after }: { after: string | null }): Promise<{ letters: ListedLetter[]; next: string | null }> {
  const ended = parseCursor(after);
  const rows = await db
    .select()
    .from(letters)
    .where(ended ? sql`(${letters.createdAt}, ${letters.id}) < (${ended.at}::timestamptz, ${ended.id}::uuid)` : undefined)
    .orderBy(desc(letters.createdAt), desc(letters.id))
    .limit(PAGE + 1);
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return {
    letters: page.map(({ id, toAddress, locale, subject, body, createdAt, sentAt, attempts, failure }) => ({
      id,
      toAddress,
      locale,
      subject,
      body,
      createdAt: createdAt.toISOString(),
      state: sentAt ? "sent" : isGivenUp(attempts) ? "given_up" : "waiting",
      attempts,
      failure,
    })),
    next: rows.length > PAGE && last ? toCursor(last.createdAt, last.id) : null,
  };
}
