import type { Db } from "@polosa/db/client.ts";
import { articles } from "@polosa/db/schema/articles.ts";
import { comments, type Standing, standings } from "@polosa/db/schema/comments.ts";
import { commentAppeals, commentClaims, commentReports } from "@polosa/db/schema/threads.ts";
import { and, asc, desc, eq, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { isClaimed } from "../claims/queries.ts";
import type { Actor } from "../kernel/actor.ts";
import { parseCursor, toCursor } from "../kernel/cursor.ts";
import { inMySections } from "../moderation/sections.ts";
import type { QueueFilters } from "./input.ts";

/** Where a comment stands in a queue. */
export interface Place {
  id: string;
  /** After which the queue goes on. */
  cursor: string;
}

/** How far back words are looked for: no index knows them. */
export const SEARCH_DAYS = 90;

/** The places of one page of a queue, and one more if there is any. */
export async function listPlaces(db: Db, actor: Actor, filters: QueueFilters): Promise<Place[]> {
  switch (filters.queue) {
    case "waiting":
      return listOldest(db, actor, { filters, where: eq(comments.standing, "waiting") });
    case "marked":
      return listOldest(db, actor, { filters, where: sql`${comments.mark} <> '' and ${comments.standing} = 'visible'` });
    case "mine":
      return listMine(db, actor, filters);
    case "reported":
      return listReported(db, actor, filters);
    case "appeals":
      return listAppealed(db, actor, filters);
    case "all":
      return listAll(db, actor, filters);
  }
}

const byTime = ({ id, at }: { id: string; at: Date }): Place => ({ id, cursor: toCursor(at, id) });

function later(at: SQL, id: SQL, after: string | null): SQL | undefined {
  const ended = parseCursor(after);
  return ended ? sql`(${at}, ${id}) > (${ended.at}::timestamptz, ${ended.id}::uuid)` : undefined;
}

const ofMySections = (actor: Actor): SQL | undefined => {
  const mine = inMySections(actor);
  return mine && sql`exists (select 1 from ${articles} where ${eq(articles.id, comments.articleId)} and ${mine})`;
};

async function listOldest(db: Db, actor: Actor, { filters, where }: { filters: QueueFilters; where: SQL }): Promise<Place[]> {
  const rows = await db
    .select({ id: comments.id, at: comments.postedAt })
    .from(comments)
    .where(and(where, ofMySections(actor), later(sql`${comments.postedAt}`, sql`${comments.id}`, filters.after)))
    .orderBy(asc(comments.postedAt), asc(comments.id))
    .limit(filters.size + 1);
  return rows.map(byTime);
}

async function listMine(db: Db, actor: Actor, filters: QueueFilters): Promise<Place[]> {
  const rows = await db
    .select({ id: comments.id, at: comments.postedAt })
    .from(commentClaims)
    .innerJoin(comments, eq(comments.id, commentClaims.commentId))
    .where(and(eq(commentClaims.personId, actor.id), isClaimed(), ofMySections(actor), later(sql`${comments.postedAt}`, sql`${comments.id}`, filters.after)))
    .orderBy(asc(comments.postedAt), asc(comments.id))
    .limit(filters.size + 1);
  return rows.map(byTime);
}

/** The most reported first, of those with as many the one that has waited longest. */
async function listReported(db: Db, actor: Actor, filters: QueueFilters): Promise<Place[]> {
  const [number = "", cursor] = filters.after?.split("/") ?? [];
  const ended = parseCursor(cursor ?? null);
  const [count, first] = [sql<number>`count(*)::int`, sql<string>`min(${commentReports.reportedAt})`];
  const beyond =
    ended &&
    sql`(-count(*), min(${commentReports.reportedAt}), ${comments.id}) > (${-Number.parseInt(number, 10) || 0}::bigint, ${ended.at}::timestamptz, ${ended.id}::uuid)`;
  const rows = await db
    .select({ id: comments.id, count, first })
    .from(commentReports)
    .innerJoin(comments, eq(comments.id, commentReports.commentId))
    .where(and(isNull(commentReports.settledAt), ne(comments.standing, "removed"), ofMySections(actor)))
    .groupBy(comments.id)
    .having(beyond ?? sql`true`)
    .orderBy(desc(count), asc(first), asc(comments.id))
    .limit(filters.size + 1);
  return rows.map((row) => ({ id: row.id, cursor: `${row.count}/${toCursor(row.first, row.id)}` }));
}

async function listAppealed(db: Db, actor: Actor, filters: QueueFilters): Promise<Place[]> {
  const rows = await db
    .select({ id: comments.id, appealId: commentAppeals.id, at: commentAppeals.appealedAt })
    .from(commentAppeals)
    .innerJoin(comments, eq(comments.id, commentAppeals.commentId))
    .where(and(isNull(commentAppeals.decidedAt), ofMySections(actor), later(sql`${commentAppeals.appealedAt}`, sql`${commentAppeals.id}`, filters.after)))
    .orderBy(asc(commentAppeals.appealedAt), asc(commentAppeals.id))
    .limit(filters.size + 1);
  return rows.map(({ id, appealId, at }) => ({ id, cursor: toCursor(at, appealId) }));
}

/** Newest first. Each standing by its own index, for none has all of them in the order of time. */
async function listAll(db: Db, actor: Actor, filters: QueueFilters): Promise<Place[]> {
  const limit = filters.size + 1;
  const newest = (standing: Standing) =>
    db
      .select({ id: comments.id, at: comments.postedAt })
      .from(comments)
      .where(and(eq(comments.standing, standing), ofMySections(actor), toConditions(filters)))
      .orderBy(desc(comments.postedAt), desc(comments.id))
      .limit(limit);
  if (filters.standing) return (await newest(filters.standing)).map(byTime);
  const [first, second, third] = standings;
  const rows = await unionAll(newest(first), newest(second), newest(third)).orderBy(sql`2 desc, 1 desc`).limit(limit);
  return rows.map(byTime);
}

function toConditions({ after, search, readerId, articleId }: QueueFilters): SQL | undefined {
  const ended = parseCursor(after);
  const words = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
  return and(
    ended ? sql`(${comments.postedAt}, ${comments.id}) < (${ended.at}::timestamptz, ${ended.id}::uuid)` : undefined,
    readerId ? eq(comments.readerId, readerId) : undefined,
    articleId ? eq(comments.articleId, articleId) : undefined,
    search
      ? and(
          or(sql`${comments.body} ilike ${words}`, sql`${comments.name} ilike ${words}`),
          sql`${comments.postedAt} > now() - ${SEARCH_DAYS} * interval '1 day'`,
        )
      : undefined,
  );
}
