import type { Db } from "@polosa/db/client.ts";
import { readers } from "@polosa/db/schema/readers.ts";
import { commentReports } from "@polosa/db/schema/threads.ts";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";

/** What readers say against a comment that nobody has answered yet. */
export interface OpenReports {
  count: number;
  /** The first of them. */
  told: { reason: string; note: string; by: string; at: string }[];
}

/** A comment's reports that a card shows; the rest is a number. */
const SHOWN = 20;

export async function listOpenReports(db: Db, commentIds: string[]): Promise<Map<string, OpenReports>> {
  const rows = await db
    .select({ commentId: commentReports.commentId, reason: commentReports.reason, note: commentReports.note, by: readers.name, at: commentReports.reportedAt })
    .from(commentReports)
    .innerJoin(readers, eq(readers.id, commentReports.readerId))
    .where(and(inArray(commentReports.commentId, commentIds), isNull(commentReports.settledAt)))
    .orderBy(asc(commentReports.reportedAt), asc(commentReports.id));
  const reports = new Map<string, OpenReports>();
  for (const { commentId, reason, note, by, at } of rows) {
    const { count, told } = reports.get(commentId) ?? { count: 0, told: [] };
    reports.set(commentId, { count: count + 1, told: count < SHOWN ? [...told, { reason, note, by, at: at.toISOString() }] : told });
  }
  return reports;
}
