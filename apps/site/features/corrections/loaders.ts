import { type ListedCorrection, listCorrections } from "@polosa/newsroom/corrections/queries.ts";
import { db } from "../../server/db.ts";
import type { Locale } from "../../server/locale.ts";
import { type Frame, loadFrame } from "../page/loaders.ts";

export interface CorrectionsView {
  frame: Frame;
  corrections: ListedCorrection[];
  next: string | null;
  /** Where this page begins; null for the newest. */
  before: string | null;
}

export async function loadCorrections(locale: Locale, before: string | null): Promise<CorrectionsView> {
  const [frame, page] = await Promise.all([loadFrame(locale), listCorrections(db(), { locale, before })]);
  return { frame, ...page, before };
}
