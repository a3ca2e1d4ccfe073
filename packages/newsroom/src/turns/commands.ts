import type { Db } from "@polosa/db/client.ts";
import { type readerLimits, readerTurns } from "@polosa/db/schema/readers.ts";
import { sql } from "drizzle-orm";
import { DomainError } from "../kernel/errors.ts";

export interface Turn {
  act: (typeof readerLimits)[number];
  /** Whose turns are counted together. */
  key: string;
  /** So many in one hour. */
  limit: number;
}

/** Counts an act, and refuses it when it is one too many. One statement: those who come at once are counted one after the other. */
export async function takeTurn(tx: Db, { act, key, limit }: Turn): Promise<void> {
  const [turn] = await tx
    .insert(readerTurns)
    .values({ act, key, windowAt: sql`date_trunc('hour', now())`, count: 1 })
    .onConflictDoUpdate({ target: [readerTurns.act, readerTurns.key, readerTurns.windowAt], set: { count: sql`${readerTurns.count} + 1` } })
    .returning({ count: readerTurns.count });
  if (!turn || turn.count > limit) throw new DomainError("too_many", `too_many_${act}`);
}
