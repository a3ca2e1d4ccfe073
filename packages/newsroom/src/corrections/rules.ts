import type { Document } from "@polosa/document/document.ts";
import { toPlainText } from "@polosa/document/plain-text.ts";

/** Words that a slip of the pen may change without anybody being told. */
const SLIP_WORDS = 12;

/** True when so much of a published body is another that readers have to be told, or somebody has to say that they need not. */
export const isSubstantialChange = (before: Document, after: Document): boolean => countChangedWords(before, after) >= SLIP_WORDS;

/** Words that one of the two has and the other has not. */
export function countChangedWords(before: Document, after: Document): number {
  const balance = new Map<string, number>();
  for (const word of wordsOf(before)) balance.set(word, (balance.get(word) ?? 0) - 1);
  for (const word of wordsOf(after)) balance.set(word, (balance.get(word) ?? 0) + 1);
  return [...balance.values()].reduce((sum, difference) => sum + Math.abs(difference), 0);
}

const wordsOf = (document: Document): string[] => toPlainText(document).match(/[\p{L}\p{N}]+/gu) ?? [];
