import { toGlyphs } from "./glyphs.ts";
import { makeLexicon, type WordEntry } from "./lexicon.ts";
import { isWord, startsWord } from "./spans.ts";
import type { Walk } from "./steps.ts";
import { findForms } from "./walk.ts";

export interface WordHit {
  entry: WordEntry;
  /** Places in the text as it was given. */
  from: number;
  to: number;
}

export interface WordMatcher {
  /** Every forbidden or suspect word, in the order of the text; where one lies in another, the longer. */
  find(text: string): WordHit[];
}

/** More blots than any comment has; guessing is dear. */
const MOST_GUESSES = 2_000;
const FEWEST_PLACES = 50_000;
const PLACES_PER_GLYPH = 6;

/** Made once from the operator's list; finding takes time in proportion to the text. */
export function compileWords(entries: readonly WordEntry[]): WordMatcher {
  const lexicon = makeLexicon(entries);
  return {
    find(text) {
      const glyphs = toGlyphs(text);
      const budget = { guesses: MOST_GUESSES, places: FEWEST_PLACES + PLACES_PER_GLYPH * glyphs.readings.length };
      const hits: WordHit[] = [];
      for (let start = 0; start < glyphs.readings.length; start += 1) {
        const walk = { lexicon, glyphs, start, budget };
        if (startsWord(glyphs, start)) hits.push(...findFrom(walk, lexicon.root));
        hits.push(...findFrom(walk, lexicon.insideRoot));
      }
      return longest(hits);
    },
  };
}

const findFrom = (walk: Walk, root: number): WordHit[] =>
  findForms(walk, root)
    .filter((form) => isWord(walk.glyphs, form))
    .map(({ wanted, start, end }) => ({ entry: wanted.entry, from: walk.glyphs.from[start] ?? 0, to: walk.glyphs.to[end - 1] ?? 0 }));

function longest(hits: readonly WordHit[]): WordHit[] {
  const kept: WordHit[] = [];
  for (const hit of hits.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    const last = kept.at(-1);
    if (!last || hit.to > last.to) kept.push(hit);
  }
  return kept;
}
