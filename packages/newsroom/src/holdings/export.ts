import type { Db } from "@polosa/db/client.ts";
import { comments } from "@polosa/db/schema/comments.ts";
import { readerSessions } from "@polosa/db/schema/readers.ts";
import { commentAppeals, commentEdits, commentRecommendations, commentReports } from "@polosa/db/schema/threads.ts";
import { asc, desc, eq } from "drizzle-orm";
import type { Reader } from "../readers/queries.ts";
import { getHoldings, type Holdings, listOwnComments, type OwnComment } from "./queries.ts";

const AT_ONCE = 1_000;

/** Everything that is held about a reader, as they take it away: times are ISO, ids are those of the site's addresses. */
export interface HoldingsExport extends Holdings {
  id: string;
  name: string;
  comments: OwnComment[];
  /** What comments said before they were mended. */
  edits: { commentId: string; body: string; editedAt: string }[];
  reports: { commentId: string; reason: string; note: string; reportedAt: string }[];
  recommendations: { commentId: string; recommendedAt: string }[];
  appeals: { commentId: string; body: string; appealedAt: string; answer: string }[];
  sessions: { createdAt: string; expiresAt: string; revokedAt: string | null }[];
}

export async function getHoldingsExport(db: Db, reader: Reader, { secret }: { secret: string }): Promise<HoldingsExport> {
  return {
    id: reader.id,
    name: reader.name,
    ...(await getHoldings(db, reader, { secret })),
    comments: await listEveryComment(db, reader),
    edits: await listEdits(db, reader.id),
    reports: await listReports(db, reader.id),
    recommendations: await listRecommendations(db, reader.id),
    appeals: await listAppeals(db, reader.id),
    sessions: await listSessions(db, reader.id),
  };
}

async function listEveryComment(db: Db, reader: Reader): Promise<OwnComment[]> {
  const every: OwnComment[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listOwnComments>> = await listOwnComments(db, reader, { after, limit: AT_ONCE });
    every.push(...page.comments);
    after = page.next;
  } while (after);
  return every;
}

async function listEdits(db: Db, readerId: string): Promise<HoldingsExport["edits"]> {
  const rows = await db
    .select({ commentId: commentEdits.commentId, body: commentEdits.body, editedAt: commentEdits.editedAt })
    .from(commentEdits)
    .innerJoin(comments, eq(comments.id, commentEdits.commentId))
    .where(eq(comments.readerId, readerId))
    .orderBy(asc(commentEdits.editedAt));
  return rows.map((row) => ({ commentId: row.commentId, body: row.body, editedAt: row.editedAt.toISOString() }));
}

async function listReports(db: Db, readerId: string): Promise<HoldingsExport["reports"]> {
  const rows = await db.select().from(commentReports).where(eq(commentReports.readerId, readerId)).orderBy(asc(commentReports.reportedAt));
  return rows.map(({ commentId, reason, note, reportedAt }) => ({ commentId, reason, note, reportedAt: reportedAt.toISOString() }));
}

async function listRecommendations(db: Db, readerId: string): Promise<HoldingsExport["recommendations"]> {
  const rows = await db.select().from(commentRecommendations).where(eq(commentRecommendations.readerId, readerId));
  return rows.map(({ commentId, recommendedAt }) => ({ commentId, recommendedAt: recommendedAt.toISOString() }));
}

async function listAppeals(db: Db, readerId: string): Promise<HoldingsExport["appeals"]> {
  const rows = await db.select().from(commentAppeals).where(eq(commentAppeals.readerId, readerId));
  return rows.map(({ commentId, body, appealedAt, answer }) => ({ commentId, body, appealedAt: appealedAt.toISOString(), answer }));
}

async function listSessions(db: Db, readerId: string): Promise<HoldingsExport["sessions"]> {
  const rows = await db.select().from(readerSessions).where(eq(readerSessions.readerId, readerId)).orderBy(desc(readerSessions.createdAt));
  return rows.map(({ createdAt, expiresAt, revokedAt }) => ({
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    revokedAt: revokedAt?.toISOString() ?? null,
  }));
}
