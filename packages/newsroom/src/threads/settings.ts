import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, articles } from "@polosa/db/schema/articles.ts";
import type { Locale, Localized } from "@polosa/db/schema/columns.ts";
import { people } from "@polosa/db/schema/people.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { sectionThreads, type ThreadMode, threads } from "@polosa/db/schema/threads.ts";
import { and, asc, desc, eq } from "drizzle-orm";
import { type Actor, hasRole } from "../kernel/actor.ts";
import { inMySections } from "../moderation/sections.ts";

export interface SectionSettings {
  sectionId: string;
  names: Localized;
  /** Null where nobody decided for the section. */
  set: { mode: ThreadMode; slowSeconds: number; closesAfterDays: number | null; by: string; at: string } | null;
}

/** How comments are kept in the sections of who asks, in the order of the navigation. */
export async function listSectionSettings(db: Db, actor: Actor): Promise<SectionSettings[]> {
  const rows = await db
    .select({ id: sections.id, names: sections.names, set: sectionThreads, by: people.name })
    .from(sections)
    .leftJoin(sectionThreads, eq(sectionThreads.sectionId, sections.id))
    .leftJoin(people, eq(people.id, sectionThreads.setBy))
    .orderBy(asc(sections.position), asc(sections.slug));
  return rows
    .filter(({ id }) => hasRole(actor, "moderator", id))
    .map(({ id, names, set, by }) => ({
      sectionId: id,
      names,
      set: set && { mode: set.mode, slowSeconds: set.slowSeconds, closesAfterDays: set.closesAfterDays, by: by ?? "", at: set.setAt.toISOString() },
    }));
}

export interface SetApart {
  articleId: string;
  headline: string;
  locale: Locale;
  mode: ThreadMode;
  slowSeconds: number;
  by: string;
  at: string;
}

const SHOWN = 100;

/** Articles that somebody set apart from their section, the latest first. */
export async function listSetApart(db: Db, actor: Actor): Promise<SetApart[]> {
  const rows = await db
    .select({
      articleId: threads.articleId,
      headline: articleRevisions.headline,
      locale: articles.locale,
      mode: threads.mode,
      slowSeconds: threads.slowSeconds,
      by: people.name,
      at: threads.setAt,
    })
    .from(threads)
    .innerJoin(articles, eq(articles.id, threads.articleId))
    .innerJoin(articleRevisions, and(eq(articleRevisions.articleId, articles.id), eq(articleRevisions.number, articles.newestRevision)))
    .innerJoin(people, eq(people.id, threads.setBy))
    .where(inMySections(actor))
    .orderBy(desc(threads.setAt), asc(threads.articleId))
    .limit(SHOWN);
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}
