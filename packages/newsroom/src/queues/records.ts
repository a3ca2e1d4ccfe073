import type { Db } from "@polosa/db/client.ts";
import { comments } from "@polosa/db/schema/comments.ts";
import { readerSanctions, readers } from "@polosa/db/schema/readers.ts";
import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Sanctioned } from "../sanctions/queries.ts";
import { toHeaviest } from "../sanctions/rules.ts";

/** What a reader's comments came to so far. */
export interface ReaderRecord {
  id: string;
  name: string;
  since: string;
  comments: number;
  removed: number;
  waiting: number;
  warnings: number;
  /** The heaviest in force. */
  sanction: Sanctioned | null;
}

/** The records of these readers: three queries, however many readers. */
export async function listRecords(db: Db, readerIds: string[]): Promise<Map<string, ReaderRecord>> {
  if (readerIds.length === 0) return new Map();
  const [known, counted, sanctioned] = await Promise.all([
    db.select({ id: readers.id, name: readers.name, since: readers.createdAt }).from(readers).where(inArray(readers.id, readerIds)),
    countComments(db, readerIds),
    listSanctioned(db, readerIds),
  ]);
  return new Map(
    known.map(({ id, name, since }) => {
      const counts = counted.find((row) => row.readerId === id);
      const laid = sanctioned.filter((row) => row.readerId === id);
      const record: ReaderRecord = {
        id,
        name,
        since: since.toISOString(),
        comments: counts?.comments ?? 0,
        removed: counts?.removed ?? 0,
        waiting: counts?.waiting ?? 0,
        warnings: laid.filter(({ kind }) => kind === "warning").length,
        sanction: toHeaviest(laid),
      };
      return [id, record];
    }),
  );
}

const countComments = (db: Db, readerIds: string[]) =>
  db
    .select({
      readerId: comments.readerId,
      comments: sql<number>`count(*)::int`,
      removed: sql<number>`(count(*) filter (where ${comments.standing} = 'removed'))::int`,
      waiting: sql<number>`(count(*) filter (where ${comments.standing} = 'waiting'))::int`,
    })
    .from(comments)
    .where(inArray(comments.readerId, readerIds))
    .groupBy(comments.readerId);

const listSanctioned = (db: Db, readerIds: string[]) =>
  db
    .select({ readerId: readerSanctions.readerId, kind: readerSanctions.kind, reason: readerSanctions.reason, endsAt: readerSanctions.endsAt })
    .from(readerSanctions)
    .where(
      and(
        inArray(readerSanctions.readerId, readerIds),
        isNull(readerSanctions.liftedAt),
        or(isNull(readerSanctions.endsAt), sql`${readerSanctions.endsAt} > now()`, eq(readerSanctions.kind, "warning")),
      ),
    );
