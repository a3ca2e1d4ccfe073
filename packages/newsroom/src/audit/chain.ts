import { createHash } from "node:crypto";

/** An entry as it was hashed. */
export interface ChainedEntry {
  number: number;
  at: Date;
  actorId: string | null;
  act: string;
  subject: string;
  subjectId: string;
  /** As Postgres writes `jsonb`. */
  details: string;
  previousHash: Buffer;
  hash: Buffer;
}

/** What stands before the first entry. */
export const BEGINNING = createHash("sha256").digest();

/** What the entry's hash has to be: the database's own function is not asked. */
export function hashEntry({ number, at, actorId, act, subject, subjectId, details, previousHash }: ChainedEntry): Buffer {
  // JSON.stringify escapes in strings what Postgres does, and as it does.
  const words = [at.toISOString().slice(0, -1), actorId, act, subject, subjectId].map((word) => JSON.stringify(word));
  return createHash("sha256")
    .update(previousHash)
    .update(`[${[number, ...words, details].join(", ")}]`)
    .digest();
}
