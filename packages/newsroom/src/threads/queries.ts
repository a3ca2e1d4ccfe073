import type { Db } from "@polosa/db/client.ts";
import { commentDecisions, comments, type Standing, wasShown } from "@polosa/db/schema/comments.ts";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import { parseCursor, toCursor } from "../kernel/cursor.ts";

/** A comment as readers see it; of a removed one only its place and the reason are left. */
export type ThreadComment =
  | { id: string; parentId: string | null; postedAt: string; standing: "visible"; name: string; body: string }
  | { id: string; parentId: string | null; postedAt: string; standing: "removed"; reason: string };

/** The comments of an article, oldest first, at most `limit` of them after a cursor. */
export async function listThread(
  db: Db,
  thread: { articleId: string; after: string | null; limit: number },
): Promise<{ comments: ThreadComment[]; next: string | null }> {
  const ended = parseCursor(thread.after);
  const later = ended ? sql`(${comments.postedAt}, ${comments.id}) > (${ended.at}::timestamptz, ${ended.id}::uuid)` : undefined;
  const rows = await db
    .select({
      id: comments.id,
      parentId: comments.parentId,
      postedAt: comments.postedAt,
      standing: comments.standing,
      name: comments.name,
      body: comments.body,
      reason: commentDecisions.reason,
    })
    .from(comments)
    .innerJoin(commentDecisions, eq(commentDecisions.id, comments.decisionId))
    .where(and(eq(comments.articleId, thread.articleId), wasShown(comments), later))
    .orderBy(asc(comments.postedAt), asc(comments.id))
    .limit(thread.limit + 1);
  const page = rows.slice(0, thread.limit);
  const last = page.at(-1);
  return { comments: page.map(toThreadComment), next: rows.length > thread.limit && last ? toCursor(last.postedAt, last.id) : null };
}

/** The cursor after which a thread goes on with this comment; null when the comment is not on the page or is the first. */
export async function findPlaceBefore(db: Db, comment: { articleId: string; id: string }): Promise<string | null> {
  const shown = and(eq(comments.articleId, comment.articleId), wasShown(comments));
  const place = db
    .select({ postedAt: comments.postedAt, id: comments.id })
    .from(comments)
    .where(and(shown, eq(comments.id, comment.id)))
    .as("place");
  const [before] = await db
    .select({ postedAt: comments.postedAt, id: comments.id })
    .from(comments)
    .innerJoin(place, sql`(${comments.postedAt}, ${comments.id}) < (${place.postedAt}, ${place.id})`)
    .where(shown)
    .orderBy(desc(comments.postedAt), desc(comments.id))
    .limit(1);
  return before ? toCursor(before.postedAt, before.id) : null;
}

interface ThreadRow {
  id: string;
  parentId: string | null;
  postedAt: Date;
  standing: Standing;
  name: string;
  body: string;
  reason: string;
}

function toThreadComment({ id, parentId, standing, postedAt, name, body, reason }: ThreadRow): ThreadComment {
  const place = { id, parentId, postedAt: postedAt.toISOString() };
  return standing === "visible" ? { ...place, standing, name, body } : { ...place, standing: "removed", reason };
}
