import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, articles } from "@polosa/db/schema/articles.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { type CorrectionKind, corrections } from "@polosa/db/schema/corrections.ts";
import { publications } from "@polosa/db/schema/publications.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { and, desc, eq, sql } from "drizzle-orm";
import { parseCursor, toCursor } from "../kernel/cursor.ts";
import { articlePath } from "../publications/rules.ts";

const PAGE = 50;

export interface NotedCorrection {
  id: string;
  kind: CorrectionKind;
  text: string;
  notedAt: string;
}

/** What was said of the changes to an article, the newest first. */
export async function listCorrectionsOf(db: Db, articleId: string): Promise<NotedCorrection[]> {
  const rows = await db
    .select({ id: corrections.id, kind: corrections.kind, text: corrections.text, notedAt: corrections.notedAt })
    .from(corrections)
    .where(eq(corrections.articleId, articleId))
    .orderBy(desc(corrections.notedAt))
    .limit(PAGE);
  return rows.map((row) => ({ ...row, notedAt: row.notedAt.toISOString() }));
}

export interface ListedCorrection extends NotedCorrection {
  article: { id: string; headline: string; path: string };
}

/** The corrections of a language whose articles readers can see, the newest first. `next` is the `before` of the following page. */
export async function listCorrections(
  db: Db,
  { locale, before }: { locale: Locale; before: string | null },
): Promise<{ corrections: ListedCorrection[]; next: string | null }> {
  const ended = parseCursor(before);
  const rows = await db
    .select({
      id: corrections.id,
      kind: corrections.kind,
      text: corrections.text,
      notedAt: corrections.notedAt,
      articleId: articles.id,
      headline: articleRevisions.headline,
      section: sections.slug,
      slug: articles.slug,
    })
    .from(corrections)
    .innerJoin(publications, eq(publications.articleId, corrections.articleId))
    .innerJoin(articles, eq(articles.id, corrections.articleId))
    .innerJoin(articleRevisions, eq(articleRevisions.id, publications.revisionId))
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .where(
      and(eq(corrections.locale, locale), ended ? sql`(${corrections.notedAt}, ${corrections.id}) < (${ended.at}::timestamptz, ${ended.id}::uuid)` : undefined),
    )
    .orderBy(desc(corrections.notedAt), desc(corrections.id))
    .limit(PAGE + 1);
  const last = rows.length > PAGE ? rows[PAGE - 1] : undefined;
  return {
    corrections: rows.slice(0, PAGE).map(({ id, kind, text, notedAt, articleId, headline, section, slug }) => ({
      id,
      kind,
      text,
      notedAt: notedAt.toISOString(),
      article: { id: articleId, headline, path: articlePath({ locale, section, slug }) },
    })),
    next: last ? toCursor(last.notedAt, last.id) : null,
  };
}
