import type { Language } from "../../../../messages/languages.ts";
import { isShortWord } from "./short-words.ts";

/** What stands before the cursor in its paragraph, and what is typed at it. */
interface Typed {
  before: string;
  text: string;
}

/** How many characters before the cursor go, and what comes instead of them and of what was typed. */
export interface Replacement {
  back: number;
  text: string;
}

const NBSP = "\u00a0";
const quotes: Record<Language, { outer: [string, string]; inner: [string, string] }> = {
  kk: { outer: ["«", "»"], inner: ["„", "“"] },
  ru: { outer: ["«", "»"], inner: ["„", "“"] },
  en: { outer: ["“", "”"], inner: ["‘", "’"] },
};

/** What a typesetter of the language would have put there; null when what is typed is right. */
export function findReplacement(language: Language, typed: Typed): Replacement | null {
  const rules = language === "en" ? [dots, dashes, toQuotes(language), apostrophes] : [dots, dashes, toQuotes(language), shortWords, numbers];
  for (const rule of rules) {
    const replacement = rule(typed);
    if (replacement) return replacement;
  }
  return null;
}

type Rule = (typed: Typed) => Replacement | null;

const dots: Rule = ({ before, text }) => (text === "." && /(?<!\.)\.\.$/.test(before) ? { back: 2, text: "…" } : null);

/** The space before a dash does not break, so that no line begins with one. */
const dashes: Rule = ({ before, text }) => {
  if (text === "-" && /(?:^|[^-])-$/.test(before)) return { back: 1, text: "–" };
  if (text === " " && /[^\s-][ \u00a0][-–]$/.test(before)) return before.endsWith(`${NBSP}–`) ? null : { back: 2, text: `${NBSP}– ` };
  return null;
};

const toQuotes =
  (language: Language): Rule =>
  ({ before, text }) => {
    if (text !== '"') return null;
    const { outer, inner } = quotes[language];
    const depth = [outer, inner].map((pair) => countOpen(before, pair));
    const opens = /(?:^|[\s([{«„“‘–—-])$/.test(before);
    if (opens) return { back: 0, text: (depth[0] ?? 0) > 0 ? inner[0] : outer[0] };
    return { back: 0, text: (depth[1] ?? 0) > 0 ? inner[1] : outer[1] };
  };

const apostrophes: Rule = ({ before, text }) => (text === "'" ? { back: 0, text: /(?:^|[\s([“])$/.test(before) ? "‘" : "’" } : null);

const shortWords: Rule = ({ before, text }) => (text === " " && isShortWord(/\p{L}+$/u.exec(before)?.[0] ?? "") ? { back: 0, text: NBSP } : null);

/** «№ 5», «5 млн», «12 мая»: a number stays with its word. */
const numbers: Rule = ({ before, text }) => {
  if (text === " " && before.endsWith("№")) return { back: 0, text: NBSP };
  if (/^\d/.test(text) && before.endsWith("№")) return { back: 0, text: `${NBSP}${text}` };
  if (/^\p{L}/u.test(text) && /(?<![\p{L}\d])\d+ $/u.test(before)) return { back: 1, text: `${NBSP}${text}` };
  return null;
};

const countOpen = (text: string, [open, close]: [string, string]): number => text.split(open).length - text.split(close).length;
