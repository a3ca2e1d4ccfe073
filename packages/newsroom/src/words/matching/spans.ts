import { GAP, type Glyphs, type Reading, type Script } from "./glyphs.ts";
import type { Wanted } from "./lexicon.ts";
import { isFragment } from "./short-words.ts";

/** A run of glyphs that reads as a wanted word, before anybody asks whether it is one. */
export interface Form {
  wanted: Wanted;
  start: number;
  /** The glyph after the last. */
  end: number;
  disguise: Disguise;
}

/** How far a reading strays from the spelling. */
export interface Disguise {
  /** A letter was taken for its sound. */
  bySound: boolean;
  /** A Kazakh letter was taken for a Russian one. */
  kazakh: boolean;
  /** Letters that stand behind a blot. */
  blots: number;
  /** Letters written twice, as orthography does too. */
  doubled: number;
}

const isLetter = (reading: Reading | undefined): boolean => reading?.script === "latin" || reading?.script === "cyrillic" || reading?.script === "kazakh";

export const startsWord = ({ readings, gaps }: Glyphs, at: number): boolean => gaps[at] !== GAP.none || !isLetter(readings[at - 1]);
export const endsWord = ({ readings, gaps }: Glyphs, at: number): boolean => at >= readings.length || gaps[at] !== GAP.none || !isLetter(readings[at]);

/** The end of the word that a glyph stands in. */
export function wordEnd(glyphs: Glyphs, at: number): number {
  let end = at;
  while (!endsWord(glyphs, end)) end += 1;
  return end;
}

/** Whether somebody wrote this word there, however disguised: what only happens to read like one is none. */
export function isWord(glyphs: Glyphs, form: Form): boolean {
  const readings = glyphs.readings.slice(form.start, form.end);
  return hasLetters(readings, form.wanted) && isOneAlphabet(readings, form) && isBlotted(readings, form.disguise) && holdsTogether(glyphs, form);
}

/** Prices, telephone numbers and faces are signs for themselves. */
function hasLetters(readings: readonly Reading[], { digits }: Wanted): boolean {
  const count = (script: Script) => readings.filter((reading) => reading.script === script).length;
  const numbers = count("digit");
  const last = readings.at(-1);
  if (last?.script === "sign" && !"@$€".includes(last.sign)) return false;
  return digits || (numbers * 2 <= readings.length && readings.length - numbers - count("blot") >= 2 && numbers < readings.length);
}

const SHORTEST_TAKEN = 4;

/** A word of the other alphabet that only looks or sounds like this one: her is no хер, рот is no pot. */
function isOneAlphabet(readings: readonly Reading[], { wanted, disguise }: Form): boolean {
  const latin = readings.some(({ script }) => script === "latin");
  const cyrillic = readings.some(({ script }) => script === "cyrillic" || script === "kazakh");
  if (disguise.doubled === 1) return false;
  if (disguise.kazakh && !wanted.kazakh) return wanted.length >= SHORTEST_TAKEN;
  if (wanted.cyrillic) return cyrillic || !latin || wanted.length >= SHORTEST_TAKEN || !disguise.bySound;
  return latin || !cyrillic || (wanted.length >= SHORTEST_TAKEN && !disguise.bySound);
}

/** Of a word that is half hidden enough has to be left: at least its ends, or three letters. */
function isBlotted(readings: readonly Reading[], { blots }: Disguise): boolean {
  const left = readings.filter(({ script }) => script !== "blot").length;
  if (blots === 0) return true;
  return left >= (readings.at(-1)?.script === "blot" ? 3 : 2) && blots <= left * 1.5;
}

/** A word may be spaced or cut; the ends of ordinary words side by side are no word. */
function holdsTogether(glyphs: Glyphs, { wanted, start, end }: Form): boolean {
  const gaps = glyphs.gaps.slice(start + 1, end);
  const widest = Math.max(GAP.none, ...gaps);
  if (widest === GAP.none) return true;
  const spaced = gaps.filter((gap) => gap >= GAP.spaces).length;
  if (wanted.words > 1) return spaced < wanted.words;
  const parts = toParts(glyphs, start, end);
  if (parts.length > 2 && parts.every((part) => new Set(part).size === 1)) return !goesOn(glyphs, start - 1, -1) && !goesOn(glyphs, end, 1);
  if (glyphs.gaps[start] === GAP.joint || glyphs.gaps[end] === GAP.joint) return false;
  return widest === GAP.joint || (widest === GAP.spaces && wanted.length >= SHORTEST_TAKEN && parts.some(isFragment));
}

function toParts({ readings, gaps }: Glyphs, start: number, end: number): string[] {
  const parts: string[] = [];
  for (let at = start; at < end; at += 1) {
    const sign = readings[at]?.sign ?? "";
    if (at === start || gaps[at] !== GAP.none) parts.push(sign);
    else parts.push((parts.pop() ?? "") + sign);
  }
  return parts;
}

/** Spaced letters are one word together: л о х м а т ы й is no л о х. A word of one letter may stand beside them. */
function goesOn(glyphs: Glyphs, at: number, by: 1 | -1): boolean {
  return isLoneLetter(glyphs, at) && (isFragment(glyphs.readings[at]?.sign ?? "") || isLoneLetter(glyphs, at + by));
}

const isLoneLetter = ({ readings, gaps }: Glyphs, at: number): boolean =>
  isLetter(readings[at]) && gaps[at] !== GAP.none && (at + 1 >= readings.length || gaps[at + 1] !== GAP.none);
