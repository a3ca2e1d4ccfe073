import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, articles } from "@polosa/db/schema/articles.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { commentDecisions, comments, type Standing } from "@polosa/db/schema/comments.ts";
import { people } from "@polosa/db/schema/people.ts";
import { publications } from "@polosa/db/schema/publications.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { and, asc, desc, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { type Actor, sectionsWithRole } from "../kernel/actor.ts";
import { parseCursor, toCursor } from "../kernel/cursor.ts";
import { articlePath } from "../publications/rules.ts";
import type { QueueFilters } from "./input.ts";

export interface QueuedComment {
  id: string;
  name: string;
  body: string;
  standing: Standing;
  postedAt: string;
  /** As readers see it; the path is null while they cannot. */
  article: { id: string; headline: string; locale: Locale; path: string | null };
  decision: { reason: string; note: string; by: string | null; at: string };
}

const PAGE = 30;

/** A page of the moderators' list: waiting ones oldest first, decided ones newest first. */
export async function listQueue(db: Db, actor: Actor, filters: QueueFilters): Promise<{ comments: QueuedComment[]; next: string | null }> {
  const order = filters.queue === "waiting" ? asc : desc;
  const rows = await db
    .select({
      id: comments.id,
      name: comments.name,
      body: comments.body,
      standing: comments.standing,
      postedAt: comments.postedAt,
      articleId: articles.id,
      headline: articleRevisions.headline,
      locale: articles.locale,
      slug: articles.slug,
      section: sections.slug,
      isPublic: sql<boolean>`${publications.articleId} is not null`,
      reason: commentDecisions.reason,
      note: commentDecisions.note,
      decidedBy: people.name,
      decidedAt: commentDecisions.decidedAt,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(publications, eq(publications.articleId, articles.id))
    .innerJoin(articleRevisions, shownRevision())
    .innerJoin(commentDecisions, eq(commentDecisions.id, comments.decisionId))
    .leftJoin(people, eq(people.id, commentDecisions.decidedBy))
    .where(and(eq(comments.standing, filters.queue), inMySections(actor), beyond(filters)))
    .orderBy(order(comments.postedAt), order(comments.id))
    .limit(PAGE + 1);
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return { comments: page.map(toQueued), next: rows.length > PAGE && last ? toCursor(last.postedAt, last.id) : null };
}

/** How many comments wait for somebody like this actor. */
export async function countWaiting(db: Db, actor: Actor): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(and(eq(comments.standing, "waiting"), inMySections(actor)));
  return row?.count ?? 0;
}

/** The published one; the newest of an article that readers cannot see. */
const shownRevision = () =>
  or(
    eq(articleRevisions.id, publications.revisionId),
    and(isNull(publications.articleId), eq(articleRevisions.articleId, articles.id), eq(articleRevisions.number, articles.newestRevision)),
  );

interface QueueRow extends Omit<QueuedComment, "postedAt" | "article" | "decision"> {
  postedAt: Date;
  articleId: string;
  headline: string;
  locale: Locale;
  slug: string;
  section: string;
  isPublic: boolean;
  reason: string;
  note: string;
  decidedBy: string | null;
  decidedAt: Date;
}

const toQueued = (row: QueueRow): QueuedComment => ({
  id: row.id,
  name: row.name,
  body: row.body,
  standing: row.standing,
  postedAt: row.postedAt.toISOString(),
  article: { id: row.articleId, headline: row.headline, locale: row.locale, path: row.isPublic ? articlePath(row) : null },
  decision: { reason: row.reason, note: row.note, by: row.decidedBy, at: row.decidedAt.toISOString() },
});

/** Nothing to restrict for who moderates everywhere. */
function inMySections(actor: Actor): SQL | undefined {
  const ids = sectionsWithRole(actor, "moderator");
  if (ids === "all") return undefined;
  return ids.length === 0 ? sql`false` : inArray(articles.sectionId, ids);
}

function beyond({ queue, after }: QueueFilters): SQL | undefined {
  const ended = parseCursor(after);
  if (!ended) return undefined;
  const place = sql`(${ended.at}::timestamptz, ${ended.id}::uuid)`;
  return queue === "waiting" ? sql`(${comments.postedAt}, ${comments.id}) > ${place}` : sql`(${comments.postedAt}, ${comments.id}) < ${place}`;
}
