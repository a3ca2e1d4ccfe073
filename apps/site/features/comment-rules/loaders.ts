import { type CommentFigures, getCommentFigures } from "@polosa/newsroom/figures/queries.ts";
import { getSettings } from "@polosa/newsroom/settings/queries.ts";
import { db } from "../../server/db.ts";
import type { Locale } from "../../server/locale.ts";
import { type Frame, loadFrame } from "../page/loaders.ts";

export interface RulesView {
  frame: Frame;
  /** Of the last month that is over; null where the newsroom keeps them to itself. */
  figures: CommentFigures | null;
}

export async function loadRules(locale: Locale): Promise<RulesView> {
  const [frame, { publicCommentFigures, timeZone }] = await Promise.all([loadFrame(locale), getSettings(db())]);
  return { frame, figures: publicCommentFigures ? await getCommentFigures(db(), toLastMonth(timeZone)) : null };
}

/** By the newsroom's calendar. */
function toLastMonth(timeZone: string): string {
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone }).format(new Date());
  const [year = 0, month = 1] = today.split("-").map(Number);
  return new Date(Date.UTC(year, month - 2, 1)).toISOString().slice(0, 7);
}
