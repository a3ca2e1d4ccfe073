import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, articles, revisionAuthors, revisionMedia } from "@polosa/db/schema/articles.ts";
import { authors } from "@polosa/db/schema/authors.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { media, openReplaced } from "@polosa/db/schema/media.ts";
import { publications, takedowns } from "@polosa/db/schema/publications.ts";
import { and, desc, eq, exists, isNotNull, lte, or, sql } from "drizzle-orm";
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

/**
 * Readers may see the picture that was uploaded with this hash: it is in a text that is public or was, up to the revision they
 * see, or an author's portrait. Drafts between that were never sealed for anybody open nothing. True as well for what readers
 * could see and another file has replaced: old pages show it.
 */
export async function isOpenToReaders(db: Db, hash: string): Promise<boolean> {
  const shown = alias(articleRevisions, "shown");
  const having = () => db.select({ one: sql`1` }).from(revisionMedia).innerJoin(articleRevisions, eq(articleRevisions.id, revisionMedia.revisionId));
  const inSealed = and(eq(revisionMedia.mediaId, media.id), isNotNull(articleRevisions.sealedAt));
  const inPublished = having()
    .innerJoin(publications, eq(publications.articleId, articleRevisions.articleId))
    .innerJoin(shown, and(eq(shown.id, publications.revisionId), lte(articleRevisions.number, shown.number)))
    .where(inSealed);
  const inTakenDown = having()
    .innerJoin(takedowns, and(eq(takedowns.articleId, articleRevisions.articleId), lte(articleRevisions.createdAt, takedowns.takenDownAt)))
    .where(inSealed);
  const asPortrait = db.select({ one: sql`1` }).from(authors).where(eq(authors.portraitId, media.id));
  const [picture] = await db
    .select({ isOpen: sql<boolean>`(${or(exists(inPublished), exists(inTakenDown), exists(asPortrait))})` })
    .from(media)
    .where(eq(media.hash, hash));
  return picture?.isOpen || (await db.$count(openReplaced, eq(openReplaced.hash, hash))) > 0;
}

/** The article's newest revision, which a preview shows, has the picture with this hash. */
export async function isInNewest(db: Db, { articleId, hash }: { articleId: string; hash: string }): Promise<boolean> {
  const rows = await db
    .select({ id: media.id })
    .from(articles)
    .innerJoin(articleRevisions, and(eq(articleRevisions.articleId, articles.id), eq(articleRevisions.number, articles.newestRevision)))
    .innerJoin(revisionMedia, eq(revisionMedia.revisionId, articleRevisions.id))
    .innerJoin(media, and(eq(media.id, revisionMedia.mediaId), eq(media.hash, hash)))
    .where(eq(articles.id, articleId));
  return rows.length > 0;
}
