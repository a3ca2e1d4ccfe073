import type { Db } from "@polosa/db/client.ts";
import { type readerLimits, readerTurns } from "@polosa/db/schema/readers.ts";
import { lt, sql } from "drizzle-orm";

export interface Turn {
  act: (typeof readerLimits)[number];
  /** A keyed hash of whose turns are counted together. */
  key: string;
  windowAt: Date;
}

/** Takes one more turn and says which it was, counting from 1. One statement: of two at the same moment none slips by. */
export async function takeTurn(db: Db, { act, key, windowAt }: Turn): Promise<number> {
  const [row] = await db
    .insert(readerTurns)
    .values({ act, key, windowAt, count: 1 })
    .onConflictDoUpdate({ target: [readerTurns.act, readerTurns.key, readerTurns.windowAt], set: { count: sql`${readerTurns.count} + 1` } })
    .returning({ count: readerTurns.count });
  return row?.count ?? Number.POSITIVE_INFINITY;
}

export async function forgetOldTurns(db: Db, { now }: { now: Date }): Promise<void> {
  await db.delete(readerTurns).where(lt(readerTurns.windowAt, new Date(now.getTime() - 2 * 86_400_000)));
}
