import { articleKey, frontKey, sectionKey } from "@polosa/newsroom/kernel/stale-keys.ts";
import type { Front } from "./loaders.ts";

/** A front names each article on it, and its sections, for a new article of one may move a band. */
export function keysOfFront({ frame, lead, beside, below, brief, bands }: Front): string[] {
  const cards = [...(lead ? [lead] : []), ...beside, ...below, ...brief, ...bands.flatMap((band) => band.cards)];
  return [frontKey(frame.locale), ...frame.sections.map(({ id }) => sectionKey(id, frame.locale)), ...cards.map(({ id }) => articleKey(id))];
}
