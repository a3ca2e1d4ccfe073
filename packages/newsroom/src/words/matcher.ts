import type { WordSeverity } from "@polosa/db/schema/words.ts";
import { foldName } from "./folding.ts";

export interface WordEntry {
  /** With `*` at its end or beginning it stands for all that begins or ends so. */
  word: string;
  severity: WordSeverity;
}

/** A place in the text as it was written. */
export interface WordHit {
  entry: WordEntry;
  from: number;
  to: number;
}

export interface WordMatcher {
  find(text: string): WordHit[];
}

export function compileWords(entries: readonly WordEntry[]): WordMatcher {
  const known = new Map(entries.map((entry) => [foldName(entry.word), entry]));
  return {
    find: (text) =>
      [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
        const entry = known.get(foldName(word));
        return entry ? [{ entry, from: index, to: index + word.length }] : [];
      }),
  };
}
