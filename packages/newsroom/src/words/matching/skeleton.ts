import { toNumber } from "./alphabet.ts";
import { GAP, type Reading, toGlyphs } from "./glyphs.ts";

/** The words of a text with one letter for all that look like it and none twice in a row. Signs that are no letters are gone. */
export function toSkeleton(text: string): string[] {
  const { readings, gaps } = toGlyphs(text);
  const words: string[] = [];
  let last = 0;
  for (const [at, reading] of readings.entries()) {
    if (isPunctuation(reading) && (gaps[at] !== GAP.none || gaps[at + 1] !== GAP.none || isPunctuation(readings[at + 1]))) continue;
    const bone = toBone(reading);
    if (gaps[at] !== GAP.none) words.push("");
    if (bone !== last || gaps[at] !== GAP.none) words.push((words.pop() ?? "") + String.fromCodePoint(FIRST_BONE + bone));
    last = bone;
  }
  return words;
}

const FIRST_BONE = 0x100;

/** A Latin letter is its Cyrillic twin; a sign inside a word is the letter that it is taken for first. */
function toBone({ own, script, bySight }: Reading): number {
  const twin = script === "cyrillic" ? own : (bySight[0] ?? own);
  return twin === SMALL_L ? I : twin;
}

/** A sign is a letter only inside a word. */
const isPunctuation = (reading: Reading | undefined): boolean => reading?.script === "sign" || reading?.script === "blot";

const SMALL_L = toNumber("l");
const I = toNumber("и");
