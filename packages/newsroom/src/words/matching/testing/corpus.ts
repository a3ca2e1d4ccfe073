import type { WordEntry } from "../lexicon.ts";
import disguisedForms from "./disguised.json" with { type: "json" };
import listed from "./entries.json" with { type: "json" };
import innocentComments from "./innocent.json" with { type: "json" };

/** A way to write a listed word that is meant to slip past. */
export interface Disguised {
  language: string;
  kind: string;
  word: string;
  text: string;
}

/** Words of a list as an operator would keep it. */
export const entries: readonly WordEntry[] = [
  ...listed.forbidden.map((word): WordEntry => ({ word, severity: "forbidden" })),
  ...listed.suspect.map((word): WordEntry => ({ word, severity: "suspect" })),
];

export const disguised: readonly Disguised[] = Object.entries(disguisedForms).flatMap(([language, kinds]) =>
  Object.entries(kinds).flatMap(([kind, words]) =>
    Object.entries<string[]>(words).flatMap(([word, texts]) => texts.map((text): Disguised => ({ language, kind, word, text }))),
  ),
);

/** Whole comments that contain nothing listed, and much that resembles it. */
export const innocent: readonly { language: string; text: string }[] = Object.entries(innocentComments).flatMap(([language, texts]) =>
  texts.map((text) => ({ language, text })),
);
