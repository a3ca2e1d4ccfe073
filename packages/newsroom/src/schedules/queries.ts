import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, articles } from "@polosa/db/schema/articles.ts";
import type { Locale, Localized } from "@polosa/db/schema/columns.ts";
import { people } from "@polosa/db/schema/people.ts";
import { publications } from "@polosa/db/schema/publications.ts";
import { type ScheduledAct, schedules } from "@polosa/db/schema/schedules.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { and, asc, eq, gte, inArray, isNull, lt, sql } from "drizzle-orm";

/** More than a newsroom plans for a month; the calendar says so when it is reached. */
export const CALENDAR_LIMIT = 500;

export interface PlannedAct {
  id: string;
  act: ScheduledAct;
  dueAt: string;
  scheduledBy: string;
  /** Why it could not be done; empty while it waits. */
  failure: string;
}

/** What waits for an article, and what lately failed, the soonest first. */
export async function listSchedulesOf(db: Db, articleId: string): Promise<PlannedAct[]> {
  const rows = await db
    .select({ id: schedules.id, act: schedules.act, dueAt: schedules.dueAt, scheduledBy: people.name, failure: schedules.failure })
    .from(schedules)
    .innerJoin(people, eq(people.id, schedules.scheduledBy))
    .where(
      and(
        eq(schedules.articleId, articleId),
        isNull(schedules.doneAt),
        isNull(schedules.cancelledAt),
        sql`(${schedules.failedAt} is null or ${schedules.failedAt} > now() - interval '7 days')`,
      ),
    )
    .orderBy(asc(schedules.dueAt))
    .limit(20);
  return rows.map((row) => ({ ...row, dueAt: row.dueAt.toISOString() }));
}

export interface CalendarEntry extends PlannedAct {
  article: { id: string; headline: string; locale: Locale; section: Localized; sectionId: string };
  /** The article is public already: an update is planned. */
  isUpdate: boolean;
}

/** What is planned between two moments (UTC, ISO), the soonest first; at most `CALENDAR_LIMIT`. */
export async function listCalendar(db: Db, { from, to }: { from: string; to: string }): Promise<CalendarEntry[]> {
  const rows = await db
    .select({
      id: schedules.id,
      act: schedules.act,
      dueAt: schedules.dueAt,
      scheduledBy: people.name,
      failure: schedules.failure,
      articleId: articles.id,
      headline: articleRevisions.headline,
      locale: articles.locale,
      section: sections.names,
      sectionId: articles.sectionId,
      publishedAt: publications.publishedAt,
    })
    .from(schedules)
    .innerJoin(people, eq(people.id, schedules.scheduledBy))
    .innerJoin(articles, eq(articles.id, schedules.articleId))
    .innerJoin(articleRevisions, and(eq(articleRevisions.articleId, articles.id), eq(articleRevisions.number, articles.newestRevision)))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(publications, eq(publications.articleId, articles.id))
    .where(and(isNull(schedules.doneAt), isNull(schedules.cancelledAt), gte(schedules.dueAt, new Date(from)), lt(schedules.dueAt, new Date(to))))
    .orderBy(asc(schedules.dueAt), asc(schedules.id))
    .limit(CALENDAR_LIMIT);
  return rows.map(({ articleId, headline, locale, section, sectionId, publishedAt, ...row }) => ({
    ...row,
    dueAt: row.dueAt.toISOString(),
    article: { id: articleId, headline, locale, section, sectionId },
    isUpdate: row.act === "publish" && publishedAt !== null,
  }));
}

/** The open ones among these, locked, with the section whose editors may move them. */
export async function listOpenPlaces(tx: Db, ids: string[]): Promise<{ id: string; sectionId: string }[]> {
  return tx
    .select({ id: schedules.id, sectionId: articles.sectionId })
    .from(schedules)
    .innerJoin(articles, eq(articles.id, schedules.articleId))
    .where(and(inArray(schedules.id, ids), isOpen()))
    .for("update", { of: schedules });
}

/** Neither done, cancelled nor failed. */
export const isOpen = () => and(isNull(schedules.doneAt), isNull(schedules.cancelledAt), isNull(schedules.failedAt));
