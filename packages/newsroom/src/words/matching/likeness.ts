import { createHash } from "node:crypto";
import { toSkeleton } from "./skeleton.ts";

/** One spelling for all spellings of a name that look alike: equal for two names that a reader would take for one. */
export const foldName = (name: string): string => toSkeleton(name).join("") || toBareText(name);

/** A short string that is equal for the same text in any disguise, case, punctuation and spacing: 22 characters. */
export const fingerprint = (text: string): string => createHash("sha256").update(foldName(text)).digest("base64url").slice(0, 22);

/** How much two texts share of their words and pairs of words: 0 for nothing, 1 for the same text in whatever disguise. */
export function likeness(one: string, other: string): number {
  if (foldName(one) === foldName(other)) return 1;
  const [ours, theirs] = [toShingles(one), toShingles(other)];
  if (ours.size + theirs.size === 0) return 0;
  const shared = [...ours].filter((shingle) => theirs.has(shingle));
  return (2 * shared.length) / (ours.size + theirs.size);
}

function toShingles(text: string): Set<string> {
  const words = toSkeleton(text);
  return new Set([...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)]);
}

/** What a text without a letter can be told by: its faces. */
const toBareText = (text: string): string => text.normalize("NFKC").replace(/[\s\p{P}\p{M}\p{Cf}]/gu, "");
