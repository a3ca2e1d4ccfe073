import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, articles } from "@polosa/db/schema/articles.ts";
import type { Locale, Localized } from "@polosa/db/schema/columns.ts";
import { people } from "@polosa/db/schema/people.ts";
import { publications, takedowns } from "@polosa/db/schema/publications.ts";
import { reviews } from "@polosa/db/schema/reviews.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { and, desc, eq, ilike, inArray, ne, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { Actor } from "../kernel/actor.ts";
import { parseCursor, toCursor } from "../kernel/cursor.ts";
import { DomainError } from "../kernel/errors.ts";
import { revisionColumns, toRevisionText } from "../revisions/queries.ts";
import type { ArticleFilters, ArticleState, RevisionText } from "./input.ts";
import { state, toStateConditions } from "./states.ts";

const PAGE = 30;

export interface ListedArticle {
  id: string;
  locale: Locale;
  slug: string;
  headline: string;
  state: ArticleState;
  section: { slug: string; names: Localized };
  createdBy: string;
  changedAt: string;
  /** When the newsroom wants it. */
  deadlineAt: string | null;
  /** It waits for the one who asks: theirs to write, or theirs to review. */
  isMine: boolean;
}

/** A page of articles, last changed first. `next` is the `after` of the following page, null on the last. */
export async function listArticles(db: Db, actor: Actor, filters: ArticleFilters): Promise<{ articles: ListedArticle[]; next: string | null }> {
  const rows = await db
    .select({
      id: articles.id,
      locale: articles.locale,
      slug: articles.slug,
      headline: articleRevisions.headline,
      state: state(),
      sectionSlug: sections.slug,
      sectionNames: sections.names,
      createdBy: people.name,
      changedAt: articles.changedAt,
      deadlineAt: articles.deadlineAt,
      isMine: sql<boolean>`${articles.createdBy} = ${actor.id} or exists (select from ${reviews}
        where ${reviews.articleId} = ${articles.id} and ${reviews.assigneeId} = ${actor.id} and ${reviews.decidedAt} is null and ${reviews.withdrawnAt} is null)`,
    })
    .from(articles)
    .innerJoin(articleRevisions, newestRevision())
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .innerJoin(people, eq(people.id, articles.createdBy))
    .leftJoin(publications, eq(publications.articleId, articles.id))
    .leftJoin(takedowns, eq(takedowns.articleId, articles.id))
    .where(and(...toConditions(actor, filters)))
    .orderBy(desc(articles.changedAt), desc(articles.id))
    .limit(PAGE + 1);
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return {
    articles: page.map(({ sectionSlug, sectionNames, changedAt, deadlineAt, ...row }) => ({
      ...row,
      deadlineAt: deadlineAt?.toISOString() ?? null,
      section: { slug: sectionSlug, names: sectionNames },
      changedAt: changedAt.toISOString(),
    })),
    next: rows.length > PAGE && last ? toCursor(last.changedAt, last.id) : null,
  };
}

export interface EditedArticle {
  id: string;
  text: RevisionText;
  storyId: string;
  locale: Locale;
  slug: string;
  sectionId: string;
  sectionSlug: string;
  createdBy: string;
  revision: number;
  savedAt: string;
  savedBy: string;
  savedById: string;
  state: ArticleState;
  publishedRevision: number | null;
  publishedAt: string | null;
  deadlineAt: string | null;
  translations: { id: string; locale: Locale; headline: string; state: ArticleState }[];
}

/** The newest revision, as the editor opens it. */
export async function getEditedArticle(db: Db, articleId: string): Promise<EditedArticle> {
  const article = await findEditedArticle(db, articleId);
  if (!article) throw new DomainError("not_found", "article_missing");
  return article;
}

/** Null for an id that is none as well. */
export async function findEditedArticle(db: Db, articleId: string): Promise<EditedArticle | null> {
  if (!z.uuid().safeParse(articleId).success) return null;
  const publishedRevisions = alias(articleRevisions, "published_revisions");
  const [row] = await db
    .select({
      id: articles.id,
      storyId: articles.storyId,
      locale: articles.locale,
      slug: articles.slug,
      sectionId: articles.sectionId,
      sectionSlug: sections.slug,
      createdBy: articles.createdBy,
      revision: articleRevisions.number,
      text: revisionColumns,
      savedAt: articleRevisions.createdAt,
      savedBy: people.name,
      savedById: people.id,
      state: state(),
      publishedRevision: publishedRevisions.number,
      publishedAt: publications.publishedAt,
      deadlineAt: articles.deadlineAt,
    })
    .from(articles)
    .innerJoin(articleRevisions, newestRevision())
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .innerJoin(people, eq(people.id, articleRevisions.createdBy))
    .leftJoin(publications, eq(publications.articleId, articles.id))
    .leftJoin(publishedRevisions, eq(publishedRevisions.id, publications.revisionId))
    .leftJoin(takedowns, eq(takedowns.articleId, articles.id))
    .where(eq(articles.id, articleId));
  if (!row) return null;

  const { text, savedAt, publishedAt, deadlineAt, ...article } = row;
  const [whole, translations] = await Promise.all([
    toRevisionText(db, text),
    db
      .select({ id: articles.id, locale: articles.locale, headline: articleRevisions.headline, state: state() })
      .from(articles)
      .innerJoin(articleRevisions, newestRevision())
      .leftJoin(publications, eq(publications.articleId, articles.id))
      .leftJoin(takedowns, eq(takedowns.articleId, articles.id))
      .where(and(eq(articles.storyId, article.storyId), ne(articles.id, article.id))),
  ]);
  return {
    ...article,
    text: whole,
    savedAt: savedAt.toISOString(),
    publishedAt: publishedAt?.toISOString() ?? null,
    deadlineAt: deadlineAt?.toISOString() ?? null,
    translations,
  };
}

/** The newest headlines of these articles, by id. */
export async function listHeadlines(db: Db, articleIds: string[]): Promise<Record<string, string>> {
  if (articleIds.length === 0) return {};
  const rows = await db
    .select({ id: articles.id, headline: articleRevisions.headline })
    .from(articles)
    .innerJoin(articleRevisions, newestRevision())
    .where(inArray(articles.id, articleIds));
  return Object.fromEntries(rows.map(({ id, headline }) => [id, headline]));
}

export interface LockedArticle {
  id: string;
  storyId: string;
  locale: Locale;
  slug: string;
  sectionId: string;
  createdBy: string;
  newestRevision: number;
}

/** Locks the article until the transaction ends: one save, publication or takedown at a time. */
export async function getArticleForUpdate(tx: Db, articleId: string): Promise<LockedArticle> {
  const [row] = await tx
    .select({
      id: articles.id,
      storyId: articles.storyId,
      locale: articles.locale,
      slug: articles.slug,
      sectionId: articles.sectionId,
      createdBy: articles.createdBy,
      newestRevision: articles.newestRevision,
    })
    .from(articles)
    .where(eq(articles.id, articleId))
    .for("update");
  if (!row) throw new DomainError("not_found", "article_missing");
  return row;
}

const newestRevision = () => and(eq(articleRevisions.articleId, articles.id), eq(articleRevisions.number, articles.newestRevision));

function toConditions(actor: Actor, filters: ArticleFilters): (SQL | undefined)[] {
  const ended = parseCursor(filters.after);
  return [
    filters.search === "" ? undefined : ilike(articleRevisions.headline, `%${filters.search.replace(/[\\%_]/g, "\\$&")}%`),
    ...(filters.state ? toStateConditions(filters.state) : []),
    filters.locale ? eq(articles.locale, filters.locale) : undefined,
    filters.sectionId ? eq(articles.sectionId, filters.sectionId) : undefined,
    filters.mine ? eq(articles.createdBy, actor.id) : undefined,
    ended ? sql`(${articles.changedAt}, ${articles.id}) < (${ended.at}::timestamptz, ${ended.id}::uuid)` : undefined,
  ];
}
