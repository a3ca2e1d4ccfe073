import type { Db } from "@polosa/db/client.ts";
import { readerSanctions, type SanctionKind } from "@polosa/db/schema/readers.ts";
import { and, eq, isNull, or, sql } from "drizzle-orm";

/** The heaviest that is in force; warnings only warn. */
export async function findSanction(db: Db, readerId: string): Promise<{ kind: SanctionKind; reason: string; endsAt: string | null } | null> {
  const [row] = await db
    .select({ kind: readerSanctions.kind, reason: readerSanctions.reason, endsAt: readerSanctions.endsAt })
    .from(readerSanctions)
    .where(
      and(eq(readerSanctions.readerId, readerId), isNull(readerSanctions.liftedAt), or(isNull(readerSanctions.endsAt), sql`${readerSanctions.endsAt} > now()`)),
    )
    .orderBy(sql`array_position(array['ban', 'mute', 'hold', 'warning'], ${readerSanctions.kind})`)
    .limit(1);
  return row ? { kind: row.kind, reason: row.reason, endsAt: row.endsAt?.toISOString() ?? null } : null;
}
