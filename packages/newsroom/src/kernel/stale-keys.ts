import { createHash } from "node:crypto";
import type { Db } from "@polosa/db/client.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { staleKeys } from "@polosa/db/schema/stale-keys.ts";
import { lt, sql } from "drizzle-orm";
import { z } from "zod";

export const STALE_KEYS_CHANNEL = "stale_keys";

export const articleKey = (articleId: string) => `article:${articleId}`;
export const sectionKey = (sectionId: string, locale: Locale) => `section:${sectionId}:${locale}`;
export const frontKey = (locale: Locale) => `front:${locale}`;
/** On the pages that show the comments themselves. Counts elsewhere may be a minute old. */
export const commentsKey = (articleId: string) => `comments:${articleId}`;
export const authorKey = (authorId: string) => `author:${authorId}`;
/** On the page of all corrections. */
export const correctionsKey = (locale: Locale) => `corrections:${locale}`;
/** On what is shown where no page stands: that nothing is there, or where it went. Short, whatever the path is. */
export const pathKey = (path: string) => `path:${createHash("sha256").update(path).digest("hex").slice(0, 24)}`;
/** On every page: the name of the paper, its navigation. */
export const siteKey = "site";

/** Soft: readers may see the old page for a moment while the new one is made. Part of the caller's transaction. */
export async function markStale(db: Db, keys: readonly string[]): Promise<void> {
  await write(
    db,
    keys.map((key) => ({ key, hard: false })),
  );
}

/** Hard: what the keys name must not be served again, whatever happens. Part of the caller's transaction. */
export async function markGone(db: Db, keys: readonly string[]): Promise<void> {
  await write(
    db,
    keys.map((key) => ({ key, hard: true })),
  );
}

async function write(db: Db, rows: { key: string; hard: boolean }[]): Promise<void> {
  if (rows.length === 0) return;
  // Of one transaction, however many rows tell, followers hear once.
  await db
    .insert(staleKeys)
    .values(rows)
    .returning({ told: sql`pg_notify(${STALE_KEYS_CHANNEL}, '')` });
}

export interface StaleKey {
  key: string;
  hard: boolean;
}

/** What a reader of stale keys has to remember between two readings. */
export interface StaleReading {
  keys: StaleKey[];
  /** Every transaction before it has ended and was read. */
  horizon: string;
  /** Rows from the horizon on that were read already: their transaction was not the oldest one running. */
  seen: ReadonlySet<number>;
}

/** Where a process that starts with an empty cache begins to read. */
export async function beginReading(db: Db): Promise<StaleReading> {
  return readStaleKeys(db, null);
}

/**
 * The keys committed since the last reading, oldest first. Ids are drawn before commits, so a row may appear below one that was
 * read already; asking by transaction, from the oldest that was still running last time, misses none.
 */
export async function readStaleKeys(db: Db, last: StaleReading | null): Promise<StaleReading> {
  const since = last ? sql`stale_keys.transaction >= ${last.horizon}::xid8` : sql`false`;
  const rows = z.array(ReadRow).parse(
    await db.execute(sql`
      select pg_snapshot_xmin(pg_current_snapshot())::text as horizon, stale_keys.id, stale_keys.key, stale_keys.hard
      from (select 1) as one left join ${staleKeys} on ${since}
      order by stale_keys.transaction, stale_keys.id`),
  );
  const read = rows.flatMap(({ id, key, hard }) => (id !== null && key !== null && hard !== null ? [{ id, key, hard }] : []));
  return {
    keys: read.filter(({ id }) => !last?.seen.has(id)).map(({ key, hard }) => ({ key, hard })),
    horizon: rows[0]?.horizon ?? last?.horizon ?? "0",
    seen: new Set(read.map(({ id }) => id)),
  };
}

const ReadRow = z.object({ horizon: z.string(), id: z.coerce.number().nullable(), key: z.string().nullable(), hard: z.boolean().nullable() });

/** Longer than any cache keeps a page that it could not make anew. */
const KEEP_DAYS = 14;

export async function forgetOldStaleKeys(db: Db): Promise<void> {
  await db.delete(staleKeys).where(lt(staleKeys.markedAt, new Date(Date.now() - KEEP_DAYS * 86_400_000)));
}
