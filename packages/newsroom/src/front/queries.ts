import type { Db } from "@polosa/db/client.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { publications } from "@polosa/db/schema/publications.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { and, desc, eq, inArray, notInArray, sql } from "drizzle-orm";
import { parseCursor, toCursor } from "../kernel/cursor.ts";
import { type Card, selectCards, toCard } from "../publications/cards.ts";

/** The newest articles of a language. */
export async function listNewest(db: Db, locale: Locale, limit: number): Promise<Card[]> {
  const rows = await selectCards(db).where(eq(publications.locale, locale)).orderBy(desc(publications.publishedAt), desc(publications.articleId)).limit(limit);
  return rows.map(toCard);
}

/** The newest articles of every section, `perSection` each and none of the excepted, in no order between sections. One index walk per section. */
export async function listNewestBySection(db: Db, locale: Locale, { perSection, except }: { perSection: number; except: string[] }): Promise<Card[]> {
  const newest = db
    .select({ id: publications.articleId })
    .from(publications)
    .where(and(eq(publications.sectionId, sections.id), eq(publications.locale, locale), notInArray(publications.articleId, except)))
    .orderBy(desc(publications.publishedAt), desc(publications.articleId))
    .limit(perSection)
    .as("newest");
  const ids = await db.select({ id: newest.id }).from(sections).innerJoinLateral(newest, sql`true`);
  if (ids.length === 0) return [];
  const rows = await selectCards(db)
    .where(
      inArray(
        publications.articleId,
        ids.map((row) => row.id),
      ),
    )
    .orderBy(desc(publications.publishedAt), desc(publications.articleId));
  return rows.map(toCard);
}

/** A page of a section, newest first. `next` is the `before` of the following page, null on the last. */
export async function listSection(
  db: Db,
  place: { sectionId: string; locale: Locale; before: string | null; limit: number },
): Promise<{ cards: Card[]; next: string | null }> {
  const ended = parseCursor(place.before);
  const older = ended ? sql`(${publications.publishedAt}, ${publications.articleId}) < (${ended.at}::timestamptz, ${ended.id}::uuid)` : undefined;
  const rows = await selectCards(db)
    .where(and(eq(publications.sectionId, place.sectionId), eq(publications.locale, place.locale), older))
    .orderBy(desc(publications.publishedAt), desc(publications.articleId))
    .limit(place.limit + 1);
  const page = rows.slice(0, place.limit).map(toCard);
  const last = page.at(-1);
  return { cards: page, next: rows.length > place.limit && last ? toCursor(last.publishedAt, last.id) : null };
}
