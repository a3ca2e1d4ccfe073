import type { Db } from "@polosa/db/client.ts";
import { type readerLimits, readerTurns } from "@polosa/db/schema/readers.ts";
import { lt, sql } from "drizzle-orm";

export interface Turns {
  act: (typeof readerLimits)[number];
  /** Whose turns are counted, each by itself: keyed hashes or ids, nothing that says who it is. */
  keys: readonly string[];
  /** How long turns are counted together. */
  windowMs: number;
}

/**
 * Takes a turn for each key and says how many of its window that makes, in the order of the keys. One statement, so that nobody
 * slips by; part of the caller's transaction, so that what is refused afterwards was no turn.
 */
export async function takeTurns(tx: Db, { act, keys, windowMs }: Turns): Promise<number[]> {
  const windowAt = new Date(Math.floor(Date.now() / windowMs) * windowMs);
  // In one order everywhere: whoever shares two keys with somebody waits for the first of them.
  const rows = [...new Set(keys)].toSorted().map((key) => ({ act, key, windowAt, count: 1 }));
  const taken = await tx
    .insert(readerTurns)
    .values(rows)
    .onConflictDoUpdate({ target: [readerTurns.act, readerTurns.key, readerTurns.windowAt], set: { count: sql`${readerTurns.count} + 1` } })
    .returning({ key: readerTurns.key, count: readerTurns.count });
  const counts = new Map(taken.map(({ key, count }) => [key, count]));
  return keys.map((key) => counts.get(key) ?? Number.POSITIVE_INFINITY);
}

export async function forgetOldTurns(db: Db, { now }: { now: Date }): Promise<void> {
  await db.delete(readerTurns).where(lt(readerTurns.windowAt, new Date(now.getTime() - 2 * 86_400_000)));
}
