import type { Db } from "@polosa/db/client.ts";
import { auditEntries } from "@polosa/db/schema/audit.ts";
import type { Actor } from "../kernel/actor.ts";
import type { AuditSubject } from "./input.ts";

export interface AuditEntry {
  /** As the command is called: `publishArticle`. */
  act: string;
  subject: AuditSubject;
  subjectId: string;
  details?: Record<string, unknown>;
}

/**
 * Writes down a privileged act, in its own transaction; null for what the clock did. The last paragraph of a command: from here
 * on other acts wait until the transaction has ended.
 */
export async function writeAudit(tx: Db, actor: Actor | null, entry: AuditEntry): Promise<void> {
  await writeAuditEach(tx, actor, [entry]);
}

/** The same for one act that was done to many things at once. */
export async function writeAuditEach(tx: Db, actor: Actor | null, entries: AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  // The database's trigger numbers and chains the entries, whatever stands here.
  const unchained = { number: 0, previousHash: Buffer.alloc(0), hash: Buffer.alloc(0) };
  await tx.insert(auditEntries).values(entries.map((entry) => ({ details: {}, ...entry, ...unchained, actorId: actor?.id ?? null })));
}
