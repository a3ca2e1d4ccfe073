import { type ListedLetter, listLetters } from "@polosa/newsroom/letters/queries.ts";
import { toSentBody } from "@polosa/newsroom/letters/rules.ts";
import { db } from "../../server/db.ts";
import { env } from "../../server/env.ts";
import { loadTimeZone } from "../shell/loaders.ts";

export interface Mailbox {
  letters: ListedLetter[];
  next: string | null;
  timeZone: string;
}

/** Letters as their recipients get them. */
export async function loadMailbox(after: string | null): Promise<Mailbox> {
  const [{ letters, next }, timeZone] = await Promise.all([listLetters(db(), { after }), loadTimeZone()]);
  return { letters: letters.map((letter) => ({ ...letter, body: toSentBody(letter.body, env().ADMIN_URL) })), next, timeZone };
}
