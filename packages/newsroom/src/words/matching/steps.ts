import { LETTER_COUNT, toNumber, toNumbers } from "./alphabet.ts";
import { DRAWN } from "./confusables.ts";
import { GAP, type Glyphs, type Reading } from "./glyphs.ts";
import type { Lexicon, Stop } from "./lexicon.ts";
import type { Disguise } from "./spans.ts";
import { step } from "./trie.ts";

/** How far a reading has come: the next glyph, and the node that the letters before it lead to. */
export interface Place extends Disguise {
  at: number;
  node: number;
  letter: number;
  /** Whose ending is being read. */
  ending: Stop | null;
}

export interface Walk {
  lexicon: Lexicon;
  glyphs: Glyphs;
  start: number;
  /** How many blots of the text may still be guessed at, and how many readings followed: what keeps a megabyte of tricks affordable. */
  budget: { guesses: number; places: number };
}

/** Every place that the next glyph, or what is drawn with it, can lead to. */
export function placesAfter(walk: Walk, place: Place): Place[] {
  const { glyphs, start } = walk;
  const reading = glyphs.readings[place.at];
  if (!reading || (place.at > start && (glyphs.gaps[place.at] ?? GAP.end) > GAP.pause)) return [];
  const places: Place[] = [];
  const follow = (letter: number, change: Partial<Place>) => {
    const node = step(walk.lexicon.trie, place.node, letter);
    if (node) places.push({ ...place, at: place.at + 1, node, letter, ...change });
  };
  if (reading.own) follow(reading.own, {});
  for (const letter of reading.bySight) follow(letter, { kazakh: place.kazakh || (reading.script === "kazakh" && !place.ending) });
  for (const letter of reading.bySound) follow(letter, { bySound: true });
  for (const { signs, letter } of drawnWith.get(reading.sign) ?? []) {
    if (isDrawn(glyphs, place.at, signs)) follow(letter, { at: place.at + signs.length, bySound: true });
  }
  if (reading.script === "blot" && place.at > start && !place.ending && walk.budget.guesses > 0) guess(follow, walk, place);
  if (place.at > start) places.push(...repeats(glyphs, place, reading));
  return places;
}

/** A blot may hide any letter. */
function guess(follow: (letter: number, change: Partial<Place>) => void, { budget }: Walk, { blots }: Place): void {
  budget.guesses -= 1;
  if (blots < MOST_BLOTS) for (let letter = 1; letter < LETTER_COUNT; letter += 1) follow(letter, { blots: blots + 1 });
}

const MOST_BLOTS = 4;

/** The same letter again, or a sign that stands between letters. */
function repeats(glyphs: Glyphs, place: Place, reading: Reading): Place[] {
  if (reading.script === "sign" || reading.script === "blot") return [{ ...place, at: place.at + 1 }];
  if (place.letter === 0 || !readsAs(reading, place.letter)) return [];
  const drawnOut = DRAWN_OUT.has(place.letter) || isTripled(glyphs, place.at);
  return [{ ...place, at: place.at + 1, doubled: place.doubled + (drawnOut ? 0 : 1) }];
}

/** Vowels that orthography does not double. */
const DRAWN_OUT: ReadonlySet<number> = new Set(toNumbers("ауыюяaui"));

const readsAs = ({ own, bySight }: Reading, letter: number): boolean => own === letter || bySight.includes(letter);

function isTripled({ readings }: Glyphs, at: number): boolean {
  const same = (other: number) => readings[other]?.sign === readings[at]?.sign;
  return same(at - 1) && (same(at - 2) || same(at + 1));
}

const drawnWith = Map.groupBy(
  DRAWN.map(([signs, letter]) => ({ signs: [...signs], letter: toNumber(letter) })),
  ({ signs }) => signs[0] ?? "",
);

const isDrawn = ({ readings, gaps }: Glyphs, at: number, signs: readonly string[]): boolean =>
  signs.every((sign, index) => readings[at + index]?.sign === sign && (index === 0 || gaps[at + index] === GAP.none));
