import type { Passage } from "./input.ts";

/** So much is kept of the words on each side. */
export const CONTEXT = 40;
/** So many characters of the words around it make a short quote the same passage still. */
const ENOUGH = 6;
/** A quote that long is hardly written twice. */
const TELLING = 24;

export interface Found {
  from: number;
  to: number;
}

/** A passage of a text with the words by which it can be found again. */
export function toPassage(text: string, { from, to }: Found): Passage {
  return { quote: text.slice(from, to), before: text.slice(Math.max(0, from - CONTEXT), from), after: text.slice(to, to + CONTEXT) };
}

/** Where the passage stands in a text that has changed since; null when it is gone, or could be in two places. */
export function findPassage(text: string, passage: Passage): Found | null {
  const [where, quote] = [withPlainSpaces(text), withPlainSpaces(passage.quote)];
  const [before, after] = [withPlainSpaces(passage.before), withPlainSpaces(passage.after)];
  const places = placesOf(where, quote)
    .map((from) => ({ from, to: from + quote.length }))
    .map((place) => ({ ...place, likeness: sameEnd(where.slice(0, place.from), before) + sameStart(where.slice(place.to), after) }))
    .toSorted((one, other) => other.likeness - one.likeness);
  const [best, second] = places;
  if (!best || second?.likeness === best.likeness) return null;
  const enough = quote.length >= TELLING ? 0 : Math.min(ENOUGH, before.length + after.length);
  return best.likeness >= enough ? { from: best.from, to: best.to } : null;
}

/** The editor sets non-breaking spaces of its own accord. */
const withPlainSpaces = (text: string): string => text.replaceAll("\u00a0", " ");

function placesOf(text: string, quote: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}

function sameStart(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length += 1;
  return length;
}

function sameEnd(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
