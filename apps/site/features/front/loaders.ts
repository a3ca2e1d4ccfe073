import { listNewest, listNewestBySection } from "@polosa/newsroom/front/queries.ts";
import type { Card } from "@polosa/newsroom/publications/cards.ts";
import { db } from "../../server/db.ts";
import type { Locale } from "../../server/locale.ts";
import { type Frame, loadFrame } from "../page/loaders.ts";

const TOP = 9;
const BESIDE = 4;
const BRIEF = 6;
const PER_SECTION = 4;

export interface Front {
  frame: Frame;
  lead: Card | null;
  /** Beside the lead, then below it. */
  beside: Card[];
  below: Card[];
  brief: Card[];
  bands: { slug: string; name: string; cards: Card[] }[];
}

/** Newest first, no story twice; a section gets a band when anything of it is left. */
export async function loadFront(locale: Locale): Promise<Front> {
  const [frame, newest] = await Promise.all([loadFrame(locale), listNewest(db(), locale, TOP + BRIEF)]);
  const top = newest.slice(0, TOP);
  const bySection = await listNewestBySection(db(), locale, { perSection: PER_SECTION, except: newest.map(({ id }) => id) });

  const [lead = null, ...next] = top;
  const bands = frame.sections.map(({ id, slug, name }) => ({ slug, name, cards: bySection.filter((card) => card.section.id === id) }));
  return {
    frame,
    lead,
    beside: next.slice(0, BESIDE),
    below: next.slice(BESIDE),
    brief: newest.slice(TOP),
    bands: bands.filter((band) => band.cards.length > 0),
  };
}
