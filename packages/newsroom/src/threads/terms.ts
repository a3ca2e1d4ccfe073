import type { Db } from "@polosa/db/client.ts";
import { articles } from "@polosa/db/schema/articles.ts";
import { publications } from "@polosa/db/schema/publications.ts";
import { sectionThreads, type ThreadMode, threads } from "@polosa/db/schema/threads.ts";
import { eq } from "drizzle-orm";
import { DomainError } from "../kernel/errors.ts";
import { getSettings } from "../settings/queries.ts";

export interface ThreadTerms {
  mode: ThreadMode;
  /** Seconds that a reader waits between two comments; 0: no more than everywhere. */
  slowSeconds: number;
}

const DAY_MS = 86_400_000;

/** How the comments of a published article are kept now: as decided for it, else for its section, else for the site. */
export async function getThreadTerms(db: Db, articleId: string): Promise<ThreadTerms> {
  return (await findOwnTerms(db, articleId)) ?? { mode: (await getSettings(db)).comments, slowSeconds: 0 };
}

/** As decided for a published article or its section; null where the site's setting holds. */
export async function findOwnTerms(db: Db, articleId: string): Promise<ThreadTerms | null> {
  const [row] = await db
    .select({ own: threads, section: sectionThreads, publishedAt: publications.publishedAt })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .leftJoin(threads, eq(threads.articleId, articles.id))
    .leftJoin(sectionThreads, eq(sectionThreads.sectionId, articles.sectionId))
    .where(eq(publications.articleId, articleId));
  if (!row) throw new DomainError("not_found", "article_missing");
  const { own, section, publishedAt } = row;
  if (own) return { mode: own.mode, slowSeconds: own.slowSeconds };
  if (!section) return null;
  const isOld = section.closesAfterDays !== null && publishedAt.getTime() + section.closesAfterDays * DAY_MS < Date.now();
  return { mode: isOld ? "closed" : section.mode, slowSeconds: section.slowSeconds };
}
