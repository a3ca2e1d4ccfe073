import type { Db } from "@polosa/db/client.ts";
import { words } from "@polosa/db/schema/words.ts";
import { compileWords, type WordHit, type WordMatcher } from "./matcher.ts";

let compiled: { version: string; matcher: WordMatcher } | null = null;

/** The places at which the list's words stand in a text. The list is compiled once for each of its versions; null: there is none yet. */
export async function findHits(db: Db, version: string | null, text: string): Promise<WordHit[]> {
  if (version === null) return [];
  if (compiled?.version !== version) {
    const entries = await db.select({ word: words.word, severity: words.severity }).from(words);
    compiled = { version, matcher: compileWords(entries) };
  }
  return compiled.matcher.find(text);
}
