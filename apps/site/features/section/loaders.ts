import { listSection } from "@polosa/newsroom/front/queries.ts";
import { parseCursor } from "@polosa/newsroom/kernel/cursor.ts";
import type { Card } from "@polosa/newsroom/publications/cards.ts";
import { db } from "../../server/db.ts";
import type { Locale } from "../../server/locale.ts";
import { type Frame, loadFrame } from "../page/loaders.ts";

const PAGE = 20;

export interface SectionFront {
  frame: Frame;
  id: string;
  slug: string;
  name: string;
  cards: Card[];
  next: string | null;
  /** Null on the first page. */
  before: string | null;
}

/** A page of a section; null when there is no such section, or nothing of it so long ago. */
export async function loadSection(locale: Locale, slug: string, before: string | null): Promise<SectionFront | null> {
  const frame = await loadFrame(locale);
  const section = frame.sections.find((candidate) => candidate.slug === slug);
  if (!section) return null;
  const place = parseCursor(before) ? before : null;
  const { cards, next } = await listSection(db(), { sectionId: section.id, locale, before: place, limit: PAGE });
  if (place && cards.length === 0) return null;
  return { frame, id: section.id, slug, name: section.name, cards, next, before: place };
}
