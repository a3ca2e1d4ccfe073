import { createHash } from "node:crypto";
import { comments } from "@polosa/db/schema/comments.ts";
import { readerSessions, readers } from "@polosa/db/schema/readers.ts";
import { settings } from "@polosa/db/schema/settings.ts";
import { Screening } from "@polosa/newsroom/screening/input.ts";
import { toTokenHash } from "@polosa/newsroom/sessions/tokens.ts";
import { addWords } from "@polosa/newsroom/words/commands.ts";
import { and, eq, isNotNull } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { openModerator } from "./moderator.ts";
import type { Newsroom } from "./newsroom.ts";

export const WORDS = 5_000;

/** A reader whom moderators know, with the cookie of their browser. */
export interface Commenter {
  readerId: string;
  cookie: string;
}

/** Readers of the made-up comments, signed in; the list of words is as long as a large site's. Limits are out of the way: one client plays everybody. */
export async function openCommenters({ connection: { db, sql } }: Newsroom, count: number): Promise<Commenter[]> {
  await addWords(db, await openModerator(sql), { list: Array.from({ length: WORDS }, (_, number) => toNonsense(number)).join("\n"), severity: "forbidden" });
  const value = Screening.parse({ limits: { perReader: 1_000, perAddress: 10_000, perArticle: 100_000 } });
  await db.insert(settings).values({ key: "screening", value }).onConflictDoUpdate({ target: settings.key, set: { value } });
  const known = await db
    .selectDistinct({ id: readers.id })
    .from(readers)
    .innerJoin(comments, and(eq(comments.readerId, readers.id), eq(comments.standing, "visible"), isNotNull(comments.shownAt)))
    .limit(count);
  const opened = known.map(({ id }) => ({ readerId: id, token: createHash("sha256").update(id).digest("base64url") }));
  const expiresAt = new Date(Date.now() + 86_400_000);
  await db
    .insert(readerSessions)
    .values(opened.map(({ readerId, token }) => ({ tokenHash: toTokenHash(token), readerId, expiresAt })))
    .onConflictDoNothing();
  return opened.map(({ readerId, token }) => ({ readerId, cookie: `polosa-reader=${token}` }));
}

/** A comment as a form posts it: other words each time. */
export function toForm(articleId: string, number: number): string {
  const form = { articleId, formKey: uuidv7(), name: "Читатель", startedAt: String(Date.now() - 30_000), body: toBody(number, 160) };
  return new URLSearchParams(form).toString();
}

/** At least so many characters of words that nobody else puts in this order. */
export function toBody(number: number, length: number): string {
  let body = "";
  for (let at = 0; body.length < length; at += 1) body += `${vocabulary[toNumber(`${number} ${at}`) % vocabulary.length]} `;
  return `${body.trim()}.`;
}

const toNumber = (seed: string): number => createHash("md5").update(seed).digest().readUInt32BE(0);

const syllables = ["ба", "ко", "ли", "ме", "но", "ра", "су", "ты", "ви", "га", "де", "жо"];
const vocabulary = Array.from({ length: 900 }, (_, number) => toSyllables(number * 7 + 1));

const toNonsense = (number: number): string => `щ${toSyllables(number + 3)}${syllables[number % 12]}ъ`;

function toSyllables(number: number): string {
  let word = "";
  for (let rest = number + 144; rest > 0; rest = Math.floor(rest / 12)) word += syllables[rest % 12];
  return word;
}
