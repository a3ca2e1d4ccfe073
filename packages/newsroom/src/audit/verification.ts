import type { Db } from "@polosa/db/client.ts";
import { auditEntries } from "@polosa/db/schema/audit.ts";
import { asc, gt, sql } from "drizzle-orm";
import { BEGINNING, type ChainedEntry, hashEntry } from "./chain.ts";

const BATCH = 1_000;

/** A place in the trail that was written down elsewhere. */
export interface Anchor {
  number: number;
  /** Hex. */
  hash: string;
}

export interface Verification {
  /** How many hold, from the first on. */
  entries: number;
  /** Number of the first that does not; null when the trail is unbroken. */
  brokenAt: number | null;
  /** Of the last that holds, hex: what to write down elsewhere. */
  hash: string;
}

/** Computes every hash anew. With an anchor, an end that was cut off or a trail that was written anew is found too. */
export async function verifyAudit(db: Db, anchor: Anchor | null): Promise<Verification> {
  let entries = 0;
  let hash: Buffer = BEGINNING;
  const verified = (): Verification => ({ entries, brokenAt: null, hash: hash.toString("hex") });
  while (true) {
    const batch = await readBatch(db, entries);
    for (const entry of batch) {
      if (!follows(entry, { number: entries, hash }) || contradicts(entry, anchor)) return { ...verified(), brokenAt: entries + 1 };
      [entries, hash] = [entry.number, entry.hash];
    }
    if (batch.length < BATCH) return anchor && anchor.number > entries ? { ...verified(), brokenAt: entries + 1 } : verified();
  }
}

const follows = (entry: ChainedEntry, last: { number: number; hash: Buffer }): boolean =>
  entry.number === last.number + 1 && entry.previousHash.equals(last.hash) && entry.hash.equals(hashEntry(entry));

const contradicts = (entry: ChainedEntry, anchor: Anchor | null): boolean => entry.number === anchor?.number && entry.hash.toString("hex") !== anchor.hash;

async function readBatch(db: Db, after: number): Promise<ChainedEntry[]> {
  return db
    .select({
      number: auditEntries.number,
      at: auditEntries.at,
      actorId: auditEntries.actorId,
      act: auditEntries.act,
      subject: auditEntries.subject,
      subjectId: auditEntries.subjectId,
      details: sql<string>`${auditEntries.details}::text`,
      previousHash: auditEntries.previousHash,
      hash: auditEntries.hash,
    })
    .from(auditEntries)
    .where(gt(auditEntries.number, after))
    .orderBy(asc(auditEntries.number))
    .limit(BATCH);
}
