import type { Lexicon, Stop } from "./lexicon.ts";
import { endsWord, type Form, wordEnd } from "./spans.ts";
import { type Place, placesAfter, type Walk } from "./steps.ts";

/** No word is worth more: whoever needs so many readings for one has written none. */
const MOST_PLACES = 400;

/** Everything wanted that can be read from a glyph on. */
export function findForms(walk: Walk, root: number): Form[] {
  const { lexicon, glyphs, start } = walk;
  const forms: Form[] = [];
  const places = placesAfter(walk, { at: start, node: root, letter: 0, ending: null, bySound: false, kazakh: false, blots: 0, doubled: 0 });
  for (let index = 0; index < places.length && index < MOST_PLACES && walk.budget.places > 0; index += 1) {
    walk.budget.places -= 1;
    const place = places[index];
    if (!place) break;
    for (const stop of stopsAt(lexicon, place)) {
      const end = stop.open ? wordEnd(glyphs, place.at) : place.at;
      if (stop.next) places.push(...placesAfter(walk, { ...place, at: end, node: stop.next, letter: 0, ending: null }));
      else if (endsWord(glyphs, end)) forms.push({ wanted: stop.wanted, start, end, disguise: place });
    }
    for (const stop of place.ending ? [] : (lexicon.stops.get(place.node) ?? [])) {
      if (stop.endings && mayBend(stop, place)) places.push(...placesAfter(walk, { ...place, node: stop.endings, ending: stop }));
    }
    places.push(...placesAfter(walk, place));
  }
  return forms;
}

/** The words that are complete here: as they are, or with the ending that was read. */
function stopsAt({ stops, ended }: Lexicon, { node, ending }: Place): readonly Stop[] {
  if (ending) return ended.has(node) ? [ending] : [];
  return (stops.get(node) ?? []).filter((stop) => stop.endings === 0 || ended.has(stop.endings));
}

/** A Russian word in Kazakh letters takes no Kazakh endings: that is a Kazakh word. */
const mayBend = ({ wanted, kazakhEndings }: Stop, { kazakh }: Place): boolean => !kazakhEndings || !kazakh || wanted.kazakh;
