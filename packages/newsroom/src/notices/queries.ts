import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, articles } from "@polosa/db/schema/articles.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { type NoticeKind, notices } from "@polosa/db/schema/notices.ts";
import { people } from "@polosa/db/schema/people.ts";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { canListArticles, canWrite } from "../articles/permissions.ts";
import type { Actor } from "../kernel/actor.ts";
import { parseCursor, toCursor } from "../kernel/cursor.ts";
import type { NoticeFilters } from "./input.ts";

const PAGE = 30;

export interface ListedNotice {
  id: string;
  kind: NoticeKind;
  article: { id: string; locale: Locale; headline: string };
  /** Who may not write the article reads what is said of it beside its preview. */
  mayWrite: boolean;
  /** Null for the clock. */
  actorName: string | null;
  /** What was said to it; empty when nothing was. */
  note: string;
  /** The language of the same story's text to read beside it; null for most. */
  beside: string | null;
  createdAt: string;
  unread: boolean;
}

/** A page of this person's own notices, newest first; none for who may not read drafts. `next` is the `after` of the following page, null on the last. */
export async function listNotices(db: Db, actor: Actor, filters: NoticeFilters): Promise<{ notices: ListedNotice[]; next: string | null }> {
  if (!canListArticles(actor)) return { notices: [], next: null };
  const ended = parseCursor(filters.after);
  const rows = await db
    .select({
      id: notices.id,
      kind: notices.kind,
      articleId: articles.id,
      locale: articles.locale,
      sectionId: articles.sectionId,
      createdBy: articles.createdBy,
      headline: articleRevisions.headline,
      actorName: people.name,
      details: notices.details,
      createdAt: notices.createdAt,
      readAt: notices.readAt,
    })
    .from(notices)
    .innerJoin(articles, eq(articles.id, notices.articleId))
    .innerJoin(articleRevisions, and(eq(articleRevisions.articleId, articles.id), eq(articleRevisions.number, articles.newestRevision)))
    .leftJoin(people, eq(people.id, notices.actorId))
    .where(
      and(
        eq(notices.personId, actor.id),
        filters.unread ? isNull(notices.readAt) : undefined,
        ended ? sql`(${notices.createdAt}, ${notices.id}) < (${ended.at}::timestamptz, ${ended.id}::uuid)` : undefined,
      ),
    )
    .orderBy(desc(notices.createdAt), desc(notices.id))
    .limit(PAGE + 1);
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return {
    notices: page.map(({ articleId, locale, headline, sectionId, createdBy, details, createdAt, readAt, ...row }) => ({
      ...row,
      article: { id: articleId, locale, headline },
      mayWrite: canWrite(actor, { sectionId, createdBy }),
      note: details.note ?? "",
      beside: details.beside ?? null,
      createdAt: createdAt.toISOString(),
      unread: readAt === null,
    })),
    next: rows.length > PAGE && last ? toCursor(last.createdAt, last.id) : null,
  };
}

export async function countUnread(db: Db, actor: Actor): Promise<number> {
  if (!canListArticles(actor)) return 0;
  return db.$count(notices, and(eq(notices.personId, actor.id), isNull(notices.readAt)));
}
