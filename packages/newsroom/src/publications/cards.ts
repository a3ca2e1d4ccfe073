import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, articles } from "@polosa/db/schema/articles.ts";
import type { Localized } from "@polosa/db/schema/columns.ts";
import { comments } from "@polosa/db/schema/comments.ts";
import { media } from "@polosa/db/schema/media.ts";
import { publications } from "@polosa/db/schema/publications.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { eq, sql } from "drizzle-orm";
import { pictureColumns } from "../media/queries.ts";
import { type Picture, toPicture } from "../media/rules.ts";
import { articlePath } from "./rules.ts";

/** An article as fronts and lists show it. */
export interface Card {
  id: string;
  path: string;
  headline: string;
  lede: string;
  section: { id: string; slug: string; names: Localized };
  picture: (Picture & { alt: string }) | null;
  publishedAt: string;
  commentCount: number;
}

export const cardColumns = {
  id: publications.articleId,
  cardLocale: publications.locale,
  cardSlug: articles.slug,
  headline: articleRevisions.headline,
  lede: articleRevisions.lede,
  sectionId: sections.id,
  sectionSlug: sections.slug,
  sectionNames: sections.names,
  ...pictureColumns,
  alt: articleRevisions.leadAlt,
  publishedAt: publications.publishedAt,
  commentCount: sql<number>`(select count(*)::int from ${comments} where ${comments.articleId} = ${publications.articleId} and ${comments.standing} = 'visible')`,
};

/** Cards of what is published; the caller says which and in what order. */
export const selectCards = (db: Db) =>
  db
    .select(cardColumns)
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .innerJoin(articleRevisions, eq(articleRevisions.id, publications.revisionId))
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .leftJoin(media, eq(media.id, articleRevisions.leadMediaId));

type CardRow = Awaited<ReturnType<typeof selectCards>>[number];

export function toCard(row: CardRow): Card {
  return {
    id: row.id,
    path: articlePath({ locale: row.cardLocale, section: row.sectionSlug, slug: row.cardSlug }),
    headline: row.headline,
    lede: row.lede,
    section: { id: row.sectionId, slug: row.sectionSlug, names: row.sectionNames },
    picture: toCardPicture(row),
    publishedAt: row.publishedAt.toISOString(),
    commentCount: row.commentCount,
  };
}

function toCardPicture(row: CardRow): Card["picture"] {
  const picture = toPicture(row);
  return picture && { ...picture, alt: row.alt };
}
