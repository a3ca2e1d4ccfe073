import type { Db } from "@polosa/db/client.ts";
import { compileWords, type WordHit, type WordMatcher } from "./matching/matcher.ts";
import { listEntries } from "./queries.ts";

let compiled: { version: string; matcher: WordMatcher } | null = null;

/** The places at which the list's words stand in a text. The list is compiled once for each of its versions; null: there is none yet. */
export async function findHits(db: Db, version: string | null, text: string): Promise<WordHit[]> {
  if (version === null) return [];
  if (compiled?.version !== version) {
    compiled = { version, matcher: compileWords(await listEntries(db)) };
  }
  return compiled.matcher.find(text);
}
