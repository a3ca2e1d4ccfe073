import type { Db } from "@polosa/db/client.ts";
import { articles } from "@polosa/db/schema/articles.ts";
import { people } from "@polosa/db/schema/people.ts";
import { publications, takedowns } from "@polosa/db/schema/publications.ts";
import { redirects } from "@polosa/db/schema/redirects.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { and, desc, eq, ilike, or, sql } from "drizzle-orm";
import { parseCursor, toCursor } from "../kernel/cursor.ts";
import { articlePath } from "../publications/rules.ts";
import type { RedirectFilters } from "./input.ts";
import { toSitePath } from "./rules.ts";

const PAGE = 50;

/** What a reader who comes by an old address gets; `articleId` when it is an article's. */
export type Destination = { kind: "moved"; path: string; articleId: string | null } | { kind: "gone"; articleId: string };

/** Null where no redirect begins, or its article is not public yet. */
export async function findRedirect(db: Db, path: string): Promise<Destination | null> {
  const fromPath = toSitePath(path);
  if (fromPath === null) return null;
  const [row] = await db
    .select({ ...targetColumns, articleId: redirects.articleId, isPublic: sql<boolean>`${publications.articleId} is not null`, takenDown: takedowns.articleId })
    .from(redirects)
    .leftJoin(articles, eq(articles.id, redirects.articleId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(publications, eq(publications.articleId, redirects.articleId))
    .leftJoin(takedowns, eq(takedowns.articleId, redirects.articleId))
    .where(eq(redirects.fromPath, fromPath));
  if (!row) return null;
  if (row.takenDown) return { kind: "gone", articleId: row.takenDown };
  const target = toTarget(row);
  return target && (row.isPublic || row.toPath) ? { kind: "moved", path: target, articleId: row.articleId } : null;
}

export interface ListedRedirect {
  id: string;
  from: string;
  to: string;
  /** The article it leads to, wherever that stands. */
  articleId: string | null;
  /** Null for what a rename left behind. */
  createdBy: string | null;
  createdAt: string;
  hits: number;
  hitAt: string | null;
}

/** A page of redirects, newest first, by a part of either address. `next` is the `after` of the following page. */
export async function listRedirects(db: Db, filters: RedirectFilters): Promise<{ redirects: ListedRedirect[]; next: string | null }> {
  const ended = parseCursor(filters.after);
  const wanted = `%${filters.search.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await db
    .select({
      ...targetColumns,
      id: redirects.id,
      from: redirects.fromPath,
      articleId: redirects.articleId,
      createdBy: people.name,
      createdAt: redirects.createdAt,
      hits: redirects.hits,
      hitAt: redirects.hitAt,
    })
    .from(redirects)
    .leftJoin(articles, eq(articles.id, redirects.articleId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(people, eq(people.id, redirects.createdBy))
    .where(
      and(
        filters.search ? or(ilike(redirects.fromPath, wanted), ilike(redirects.toPath, wanted), ilike(articles.slug, wanted)) : undefined,
        ended ? sql`(${redirects.createdAt}, ${redirects.id}) < (${ended.at}::timestamptz, ${ended.id}::uuid)` : undefined,
      ),
    )
    .orderBy(desc(redirects.createdAt), desc(redirects.id))
    .limit(PAGE + 1);
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return {
    redirects: page.map((row) => ({
      id: row.id,
      from: row.from,
      to: toTarget(row) ?? "",
      articleId: row.articleId,
      createdBy: row.createdBy,
      createdAt: row.createdAt.toISOString(),
      hits: row.hits,
      hitAt: row.hitAt?.toISOString() ?? null,
    })),
    next: rows.length > PAGE && last ? toCursor(last.createdAt, last.id) : null,
  };
}

const targetColumns = { toPath: redirects.toPath, locale: articles.locale, slug: articles.slug, section: sections.slug };

type TargetRow = { [Column in keyof typeof targetColumns]: (typeof targetColumns)[Column]["_"]["data"] | null };

const toTarget = ({ toPath, locale, slug, section }: TargetRow): string | null =>
  toPath ?? (locale && slug && section ? articlePath({ locale, section, slug }) : null);
