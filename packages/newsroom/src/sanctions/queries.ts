import type { Db } from "@polosa/db/client.ts";
import { people } from "@polosa/db/schema/people.ts";
import { readerSanctions, type SanctionKind } from "@polosa/db/schema/readers.ts";
import { and, desc, eq, gt, isNull, ne, or } from "drizzle-orm";
import { type Barrier, toHeaviest } from "./rules.ts";

/** What keeps a reader from commenting freely. */
export interface Sanctioned {
  kind: Barrier;
  reason: string;
  /** Null: until it is lifted. */
  endsAt: string | null;
}

/** The heaviest sanction that is in force for a reader; null when none is. Warnings keep nobody from anything. */
export async function findSanction(db: Db, readerId: string): Promise<Sanctioned | null> {
  const rows = await db
    .select({ kind: readerSanctions.kind, reason: readerSanctions.reason, endsAt: readerSanctions.endsAt })
    .from(readerSanctions)
    .where(
      and(
        eq(readerSanctions.readerId, readerId),
        ne(readerSanctions.kind, "warning"),
        isNull(readerSanctions.liftedAt),
        or(isNull(readerSanctions.endsAt), gt(readerSanctions.endsAt, new Date())),
      ),
    );
  return toHeaviest(rows);
}

/** A sanction as its reader is told of it. */
export interface ListedSanction {
  id: string;
  kind: SanctionKind;
  reason: string;
  imposedAt: string;
  endsAt: string | null;
  liftedAt: string | null;
}

/** Everything that was laid upon a reader, newest first: what they see themselves. */
export async function listSanctions(db: Db, readerId: string): Promise<ListedSanction[]> {
  return (await listImposed(db, readerId)).map(({ note, imposedBy, ...told }) => told);
}

/** The same with what moderators keep to themselves. */
export interface ImposedSanction extends ListedSanction {
  note: string;
  imposedBy: string;
}

export async function listImposed(db: Db, readerId: string): Promise<ImposedSanction[]> {
  const rows = await db
    .select({
      id: readerSanctions.id,
      kind: readerSanctions.kind,
      reason: readerSanctions.reason,
      note: readerSanctions.note,
      imposedBy: people.name,
      imposedAt: readerSanctions.imposedAt,
      endsAt: readerSanctions.endsAt,
      liftedAt: readerSanctions.liftedAt,
    })
    .from(readerSanctions)
    .innerJoin(people, eq(people.id, readerSanctions.imposedBy))
    .where(eq(readerSanctions.readerId, readerId))
    .orderBy(desc(readerSanctions.imposedAt), desc(readerSanctions.id));
  return rows.map(({ imposedAt, endsAt, liftedAt, ...row }) => ({
    ...row,
    imposedAt: imposedAt.toISOString(),
    endsAt: endsAt?.toISOString() ?? null,
    liftedAt: liftedAt?.toISOString() ?? null,
  }));
}
