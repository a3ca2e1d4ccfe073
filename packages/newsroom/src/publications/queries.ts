import type { Db } from "@polosa/db/client.ts";
import { type ArticleKind, articleRevisions, articles, type BylineRole, revisionAuthors, revisionTopics } from "@polosa/db/schema/articles.ts";
import { authors } from "@polosa/db/schema/authors.ts";
import type { AiUse, Locale, Localized } from "@polosa/db/schema/columns.ts";
import { media } from "@polosa/db/schema/media.ts";
import { publications, takedowns } from "@polosa/db/schema/publications.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { topics as topicsTable } from "@polosa/db/schema/topics.ts";
import type { Document } from "@polosa/document/document.ts";
import { listFileIds, listLinkedArticleIds, listMediaIds } from "@polosa/document/walk.ts";
import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Labels, Snippet } from "../articles/input.ts";
import { listOfferedFiles, type OfferedFile } from "../files/queries.ts";
import { listPictures, pictureColumns } from "../media/queries.ts";
import { type Picture, toPicture } from "../media/rules.ts";
import type { Topic } from "../topics/queries.ts";
import { type Card, cardColumns, selectCards, toCard } from "./cards.ts";
import { articlePath } from "./rules.ts";

export interface Byline {
  id: string;
  slug: string;
  names: Localized;
  role: BylineRole;
  portrait: Picture | null;
}

export interface PublishedArticle extends Omit<Card, "picture"> {
  locale: Locale;
  slug: string;
  document: Document;
  kind: ArticleKind;
  labels: Labels;
  /** What search engines and messengers are told; headline and lede unless the newsroom wrote something else. */
  search: Snippet;
  social: Snippet;
  topics: Topic[];
  lead: { picture: Picture; alt: string; caption: string; credit: string } | null;
  authors: Byline[];
  modifiedAt: string;
  /** The same story in the other languages, where it is published. */
  translations: { id: string; locale: Locale; path: string }[];
  /** The pictures of the document by media id. */
  pictures: Record<string, Picture>;
  /** The articles the document links to, by id; one that is not public is absent. */
  links: Record<string, PublishedLink>;
  /** The files the document offers, by id. */
  files: Record<string, OfferedFile>;
}

export interface PublishedLink {
  path: string;
  headline: string;
  picture: Picture | null;
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

/** The newest revision as readers would see it, published or not. For whoever holds a preview's address. */
export async function findPreviewedArticle(db: Db, articleId: string): Promise<PublishedArticle | null> {
  const [row] = await db
    .select({ ...articleColumns, ...previewColumns })
    .from(articles)
    .innerJoin(articleRevisions, and(eq(articleRevisions.articleId, articles.id), eq(articleRevisions.number, articles.newestRevision)))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(publications, eq(publications.articleId, articles.id))
    .leftJoin(media, eq(media.id, articleRevisions.leadMediaId))
    .where(eq(articles.id, articleId));
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

/** What readers are told of an article that they knew at this address and that was taken down; null when there is none. */
export async function findTakedown(db: Db, address: { locale: Locale; section: string; slug: string }): Promise<{ publicReason: string } | null> {
  const [row] = await db
    .select({ publicReason: takedowns.publicReason })
    .from(takedowns)
    .innerJoin(articles, eq(articles.id, takedowns.articleId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(articles.locale, address.locale), eq(articles.slug, address.slug), eq(sections.slug, address.section)));
  return row ?? null;
}

const articleColumns = {
  ...cardColumns,
  locale: articles.locale,
  slug: articles.slug,
  storyId: articles.storyId,
  revisionId: articleRevisions.id,
  document: articleRevisions.document,
  kind: articleRevisions.kind,
  adult: articleRevisions.adult,
  ai: articleRevisions.ai,
  officialReply: articleRevisions.officialReply,
  fundedBy: articleRevisions.fundedBy,
  searchTitle: articleRevisions.searchTitle,
  searchDescription: articleRevisions.searchDescription,
  socialTitle: articleRevisions.socialTitle,
  socialDescription: articleRevisions.socialDescription,
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
  kind: ArticleKind;
  adult: boolean;
  ai: AiUse;
  officialReply: boolean;
  fundedBy: string;
  searchTitle: string;
  searchDescription: string;
  socialTitle: string;
  socialDescription: string;
  caption: string;
  credit: string;
  modifiedAt: Date;
};

async function complete(db: Db, row: ArticleRow): Promise<PublishedArticle> {
  const { picture, ...card } = toCard(row);
  const { adult, ai, officialReply, fundedBy, headline, lede } = row;
  const [byline, topics, translations, pictures, links, files] = await Promise.all([
    listByline(db, row.revisionId),
    listRevisionTopics(db, row.revisionId),
    listTranslations(db, row.storyId),
    listPictures(db, listMediaIds(row.document)),
    listLinks(db, listLinkedArticleIds(row.document)),
    listOfferedFiles(db, listFileIds(row.document)),
  ]);
  return {
    ...card,
    locale: row.locale,
    slug: row.slug,
    document: row.document,
    kind: row.kind,
    labels: { adult, ai, officialReply, fundedBy },
    search: { title: row.searchTitle || headline, description: row.searchDescription || lede },
    social: { title: row.socialTitle || headline, description: row.socialDescription || lede },
    topics,
    lead: picture ? { picture, alt: picture.alt, caption: row.caption, credit: row.credit } : null,
    authors: byline,
    modifiedAt: row.modifiedAt.toISOString(),
    translations: translations.filter((translation) => translation.locale !== row.locale),
    pictures,
    links,
    files,
  };
}

async function listByline(db: Db, revisionId: string): Promise<Byline[]> {
  const rows = await db
    .select({
      id: authors.id,
      slug: authors.slug,
      names: authors.names,
      role: revisionAuthors.role,
      ...pictureColumns,
    })
    .from(revisionAuthors)
    .innerJoin(authors, eq(authors.id, revisionAuthors.authorId))
    .leftJoin(media, eq(media.id, authors.portraitId))
    .where(eq(revisionAuthors.revisionId, revisionId))
    .orderBy(asc(revisionAuthors.position));
  return rows.map(({ id, slug, names, role, ...picture }) => ({
    id,
    slug,
    names,
    role,
    portrait: toPicture(picture),
  }));
}

async function listTranslations(db: Db, storyId: string): Promise<{ id: string; locale: Locale; path: string }[]> {
  const rows = await listAddresses(db, eq(articles.storyId, storyId));
  return rows.map((row) => ({ id: row.id, locale: row.locale, path: articlePath(row) }));
}

async function listLinks(db: Db, articleIds: string[]): Promise<Record<string, PublishedLink>> {
  if (articleIds.length === 0) return {};
  const rows = await selectCards(db).where(inArray(publications.articleId, articleIds));
  return Object.fromEntries(rows.map(toCard).map(({ id, path, headline, picture }) => [id, { path, headline, picture }]));
}

async function listRevisionTopics(db: Db, revisionId: string): Promise<Topic[]> {
  return db
    .select({ id: topicsTable.id, slug: topicsTable.slug, names: topicsTable.names })
    .from(revisionTopics)
    .innerJoin(topicsTable, eq(topicsTable.id, revisionTopics.topicId))
    .where(eq(revisionTopics.revisionId, revisionId))
    .orderBy(asc(revisionTopics.position));
}

const listAddresses = (db: Db, which: SQL) =>
  db
    .select({ id: articles.id, locale: articles.locale, section: sections.slug, slug: articles.slug, headline: articleRevisions.headline })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .innerJoin(articleRevisions, eq(articleRevisions.id, publications.revisionId))
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .where(which);
