import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, articles, revisionAuthors, revisionMedia } from "@polosa/db/schema/articles.ts";
import { authors } from "@polosa/db/schema/authors.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { publications, takedowns } from "@polosa/db/schema/publications.ts";
import { and, desc, eq, or, sql } from "drizzle-orm";
import { alias, union } from "drizzle-orm/pg-core";
import type { ArticleState } from "../../articles/input.ts";
import { state } from "../../articles/states.ts";
import { articleKey, frontKey, sectionKey } from "../../kernel/stale-keys.ts";

export interface PictureUse {
  articleId: string;
  locale: Locale;
  headline: string;
  state: ArticleState;
  /** In the text that is being written. */
  inNewest: boolean;
  /** In the text that readers see. */
  inPublished: boolean;
}

const LIMIT = 100;

/** The articles whose newest or published revision shows the picture, last changed first; at most a hundred. */
export async function listUses(db: Db, pictureId: string): Promise<PictureUse[]> {
  const shown = alias(revisionMedia, "shown");
  const showing = (revision: typeof articleRevisions.id | typeof publications.revisionId) =>
    sql<boolean>`exists (select from ${revisionMedia} as ${shown} where ${shown.revisionId} = ${revision} and ${shown.mediaId} = ${pictureId})`;
  const [inNewest, inPublished] = [showing(articleRevisions.id), showing(publications.revisionId)];
  return db
    .select({ articleId: articles.id, locale: articles.locale, headline: articleRevisions.headline, state: state(), inNewest, inPublished })
    .from(articles)
    .innerJoin(articleRevisions, and(eq(articleRevisions.articleId, articles.id), eq(articleRevisions.number, articles.newestRevision)))
    .leftJoin(publications, eq(publications.articleId, articles.id))
    .leftJoin(takedowns, eq(takedowns.articleId, articles.id))
    .where(or(inNewest, inPublished))
    .orderBy(desc(articles.changedAt), desc(articles.id))
    .limit(LIMIT);
}

/** The stale keys of every page that shows the picture to readers: in a text, above one, or as the portrait of an author. */
export async function listKeysShowing(tx: Db, pictureId: string): Promise<string[]> {
  const place = { articleId: publications.articleId, sectionId: publications.sectionId, locale: publications.locale };
  const places = await union(
    tx
      .select(place)
      .from(publications)
      .innerJoin(revisionMedia, eq(revisionMedia.revisionId, publications.revisionId))
      .where(eq(revisionMedia.mediaId, pictureId)),
    tx
      .select(place)
      .from(publications)
      .innerJoin(revisionAuthors, eq(revisionAuthors.revisionId, publications.revisionId))
      .innerJoin(authors, eq(authors.id, revisionAuthors.authorId))
      .where(eq(authors.portraitId, pictureId)),
  );
  return [...new Set(places.flatMap(({ articleId, sectionId, locale }) => [articleKey(articleId), sectionKey(sectionId, locale), frontKey(locale)]))];
}
