import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, articles } from "@polosa/db/schema/articles.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { translations } from "@polosa/db/schema/translations.ts";
import { and, desc, eq, lt } from "drizzle-orm";

/** How many of a translation's revisions tell who works on it. */
const NEWEST = 10;

export interface Original {
  id: string;
  locale: Locale;
  /** Number of its newest revision, published or not. */
  newestRevision: number;
  /** Number of the one that the translation follows: older than the newest when somebody saved the original since. */
  followedRevision: number;
}

/** What an article translates, and how far; null when it translates nothing. */
export async function findOriginal(db: Db, articleId: string): Promise<Original | null> {
  const [row] = await db
    .select({ id: articles.id, locale: articles.locale, newestRevision: articles.newestRevision, followedRevision: translations.followedRevision })
    .from(translations)
    .innerJoin(articles, eq(articles.id, translations.originalId))
    .where(eq(translations.articleId, articleId));
  return row ?? null;
}

export interface TranslationBehind {
  articleId: string;
  /** Who began it, and who saved its newest revisions. */
  personIds: string[];
}

/** The translations that follow an older revision of the original than this one. */
export async function listTranslationsBehind(db: Db, { originalId, revisionId }: { originalId: string; revisionId: string }): Promise<TranslationBehind[]> {
  const behind = await db
    .select({ articleId: articles.id, createdBy: articles.createdBy })
    .from(translations)
    .innerJoin(articles, eq(articles.id, translations.articleId))
    .innerJoin(articleRevisions, and(eq(articleRevisions.id, revisionId), lt(translations.followedRevision, articleRevisions.number)))
    .where(eq(translations.originalId, originalId));
  return Promise.all(
    behind.map(async ({ articleId, createdBy }) => ({ articleId, personIds: [...new Set([createdBy, ...(await listLatelySaving(db, articleId))])] })),
  );
}

async function listLatelySaving(db: Db, articleId: string): Promise<string[]> {
  const rows = await db
    .select({ personId: articleRevisions.createdBy })
    .from(articleRevisions)
    .where(eq(articleRevisions.articleId, articleId))
    .orderBy(desc(articleRevisions.number))
    .limit(NEWEST);
  return rows.map(({ personId }) => personId);
}
