import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, articles, revisionAuthors } from "@polosa/db/schema/articles.ts";
import { authors } from "@polosa/db/schema/authors.ts";
import type { Locale, Localized } from "@polosa/db/schema/columns.ts";
import { media } from "@polosa/db/schema/media.ts";
import { publications, takedowns } from "@polosa/db/schema/publications.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import type { Document } from "@polosa/document/document.ts";
import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { listLinkedArticleIds, listMediaIds } from "../articles/rules.ts";
import { listPictures } from "../media/queries.ts";
import type { Picture } from "../media/rules.ts";
import { type Card, cardColumns, toCard } from "./cards.ts";
import { articlePath } from "./rules.ts";

export interface Byline {
  id: string;
  slug: string;
  names: Localized;
  portrait: Picture | null;
}

export interface PublishedArticle extends Omit<Card, "picture"> {
  locale: Locale;
  slug: string;
  document: Document;
  lead: { picture: Picture; alt: string; caption: string; credit: string } | null;
  authors: Byline[];
  modifiedAt: string;
  /** The same story in the other languages, where it is published. */
  translations: { id: string; locale: Locale; path: string }[];
  /** The pictures of the document by media id. */
  pictures: Record<string, Picture>;
  /** The articles the document links to, by id; one that is not public is absent. */
  links: Record<string, { path: string; headline: string }>;
}

/** What readers see: the revision the publication points at, never a newer draft. */
export async function findPublishedArticle(db: Db, address: { locale: Locale; section: string; slug: string }): Promise<PublishedArticle | null> {
  const [row] = await db
    .select(articleColumns)
    .from(articles)
    .innerJoin(publications, eq(publications.articleId, articles.id))
    .innerJoin(articleRevisions, eq(articleRevisions.id, publications.revisionId))
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .leftJoin(media, eq(media.id, articleRevisions.leadMediaId))
    .where(and(eq(articles.locale, address.locale), eq(articles.slug, address.slug), eq(sections.slug, address.section)));
  return row ? complete(db, row) : null;
}

/** One revision as readers would see it, published or not. For signed preview addresses only. */
export async function findPreviewedArticle(db: Db, preview: { articleId: string; revision: number }): Promise<PublishedArticle | null> {
  const [row] = await db
    .select({ ...articleColumns, ...previewColumns })
    .from(articles)
    .innerJoin(articleRevisions, eq(articleRevisions.articleId, articles.id))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(publications, eq(publications.articleId, articles.id))
    .leftJoin(media, eq(media.id, articleRevisions.leadMediaId))
    .where(and(eq(articles.id, preview.articleId), eq(articleRevisions.number, preview.revision)));
  return row ? complete(db, row) : null;
}

export interface PublishedAddress {
  id: string;
  locale: Locale;
  path: string;
  headline: string;
}

/** Where a published article stands; null when it is not public or the id is none. */
export async function findPublishedAddress(db: Db, articleId: string): Promise<PublishedAddress | null> {
  if (!z.uuid().safeParse(articleId).success) return null;
  const [row] = await listAddresses(db, eq(articles.id, articleId));
  return row ? { id: row.id, locale: row.locale, path: articlePath(row), headline: row.headline } : null;
}

/** True when readers knew this address and the article was taken down. */
export async function isTakenDown(db: Db, address: { locale: Locale; slug: string }): Promise<boolean> {
  const rows = await db
    .select({ id: takedowns.articleId })
    .from(takedowns)
    .innerJoin(articles, eq(articles.id, takedowns.articleId))
    .where(and(eq(articles.locale, address.locale), eq(articles.slug, address.slug)));
  return rows.length > 0;
}

const articleColumns = {
  ...cardColumns,
  locale: articles.locale,
  slug: articles.slug,
  storyId: articles.storyId,
  revisionId: articleRevisions.id,
  document: articleRevisions.document,
  caption: articleRevisions.leadCaption,
  credit: articleRevisions.leadCredit,
  modifiedAt: publications.modifiedAt,
};

/** What a publication says, for an article that may not have one. */
const previewColumns = {
  id: articles.id,
  cardLocale: articles.locale,
  publishedAt: sql`coalesce(${publications.publishedAt}, now())`.mapWith(publications.publishedAt),
  modifiedAt: sql`coalesce(${publications.modifiedAt}, now())`.mapWith(publications.modifiedAt),
};

type ArticleRow = Parameters<typeof toCard>[0] & {
  locale: Locale;
  slug: string;
  storyId: string;
  revisionId: string;
  document: Document;
  caption: string;
  credit: string;
  modifiedAt: Date;
};

async function complete(db: Db, row: ArticleRow): Promise<PublishedArticle> {
  const { picture, ...card } = toCard(row);
  const [byline, translations, pictures, links] = await Promise.all([
    listByline(db, row.revisionId),
    listTranslations(db, row.storyId),
    listPictures(db, listMediaIds(row.document)),
    listLinks(db, listLinkedArticleIds(row.document)),
  ]);
  return {
    ...card,
    locale: row.locale,
    slug: row.slug,
    document: row.document,
    lead: picture ? { picture, alt: picture.alt, caption: row.caption, credit: row.credit } : null,
    authors: byline,
    modifiedAt: row.modifiedAt.toISOString(),
    translations: translations.filter((translation) => translation.locale !== row.locale),
    pictures,
    links,
  };
}

async function listByline(db: Db, revisionId: string): Promise<Byline[]> {
  const rows = await db
    .select({
      id: authors.id,
      slug: authors.slug,
      names: authors.names,
      mediaId: media.id,
      hash: media.hash,
      width: media.width,
      height: media.height,
      widths: media.widths,
    })
    .from(revisionAuthors)
    .innerJoin(authors, eq(authors.id, revisionAuthors.authorId))
    .leftJoin(media, eq(media.id, authors.portraitId))
    .where(eq(revisionAuthors.revisionId, revisionId))
    .orderBy(asc(revisionAuthors.position));
  return rows.map(({ id, slug, names, mediaId, hash, width, height, widths }) => ({
    id,
    slug,
    names,
    portrait: mediaId && hash && width && height && widths ? { id: mediaId, hash, width, height, widths } : null,
  }));
}

async function listTranslations(db: Db, storyId: string): Promise<{ id: string; locale: Locale; path: string }[]> {
  const rows = await listAddresses(db, eq(articles.storyId, storyId));
  return rows.map((row) => ({ id: row.id, locale: row.locale, path: articlePath(row) }));
}

async function listLinks(db: Db, articleIds: string[]): Promise<Record<string, { path: string; headline: string }>> {
  if (articleIds.length === 0) return {};
  const rows = await listAddresses(db, inArray(articles.id, articleIds));
  return Object.fromEntries(rows.map((row) => [row.id, { path: articlePath(row), headline: row.headline }]));
}

const listAddresses = (db: Db, which: SQL) =>
  db
    .select({ id: articles.id, locale: articles.locale, section: sections.slug, slug: articles.slug, headline: articleRevisions.headline })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .innerJoin(articleRevisions, eq(articleRevisions.id, publications.revisionId))
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .where(which);
