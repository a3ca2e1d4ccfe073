import { sectionsWithRole } from "@polosa/newsroom/kernel/actor.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import { CALENDAR_LIMIT, type CalendarEntry, listCalendar } from "@polosa/newsroom/schedules/queries.ts";
import { toLocal } from "@polosa/newsroom/schedules/rules.ts";
import { db } from "../../server/db.ts";
import { loadTimeZone } from "../shell/loaders.ts";
import { type Month, toMonth } from "./month.ts";

export interface CalendarMonth {
  month: Month;
  /** By day of the newsroom's clocks. */
  byDay: Record<string, PlannedEntry[]>;
  /** There is more than a page can show. */
  isCut: boolean;
  timeZone: string;
}

export interface PlannedEntry extends CalendarEntry {
  /** `09:30`. */
  time: string;
  /** This person may move it. */
  isMovable: boolean;
}

export async function loadCalendar(actor: SignedIn, asked: string | undefined): Promise<CalendarMonth> {
  const timeZone = await loadTimeZone();
  const month = toMonth(asked, timeZone);
  const entries = await listCalendar(db(), month);
  const own = sectionsWithRole(actor, "editor");
  const byDay: Record<string, PlannedEntry[]> = {};
  for (const entry of entries) {
    const [day = "", time = ""] = toLocal(entry.dueAt, timeZone).split("T");
    const isMovable = entry.failure === "" && (own === "all" || own.includes(entry.article.sectionId));
    byDay[day] = [...(byDay[day] ?? []), { ...entry, time, isMovable }];
  }
  return { month, byDay, isCut: entries.length === CALENDAR_LIMIT, timeZone };
}
