import { createHash } from "node:crypto";
import { fold } from "./folding.ts";

/** From 0, nothing in common, to 1, the same words in the same order. */
export function likeness(a: string, b: string): number {
  const [left, right] = [toPairs(a), toPairs(b)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return shared === 0 ? 0 : shared / (left.size + right.size - shared);
}

/** The same for the same words, whatever their case, signs and spaces. */
export const fingerprint = (text: string): string => createHash("sha256").update(fold(text)).digest("base64url").slice(0, 22);

function toPairs(text: string): Set<string> {
  const words = fold(text).split(" ");
  return new Set(words.map((word, at) => `${word} ${words[at + 1] ?? ""}`));
}
