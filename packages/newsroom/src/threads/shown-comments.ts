import type { Db } from "@polosa/db/client.ts";
import { commentDecisions, comments, wasShown } from "@polosa/db/schema/comments.ts";
import { and, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

interface Place {
  id: string;
  /** Null for a comment on the article. */
  rootId: string | null;
  /** Whom it answers; no name when the words answered are gone. */
  answered: { id: string; name: string | null } | null;
  postedAt: string;
}

/** A comment as readers see it; of one that is gone only its place is left, and why. */
export type ThreadComment =
  | (Place & {
      standing: "visible";
      readerId: string;
      name: string;
      body: string;
      editedAt: string | null;
      recommendCount: number;
      isPicked: boolean;
      isPinned: boolean;
    })
  | (Place & { standing: "removed"; reason: string })
  /** Taken back by its author, or forgotten with them. */
  | (Place & { standing: "withdrawn" | "erased" });

const answered = alias(comments, "answered");

/** Comments with why they stand as they do and whom they answer; the caller says which and in what order. */
export const selectShown = (db: Db) =>
  db
    .select({
      id: comments.id,
      rootId: comments.rootId,
      parentId: comments.parentId,
      answeredName: sql<string | null>`case when ${answered.standing} = 'visible' then ${answered.name} end`,
      readerId: comments.readerId,
      postedAt: comments.postedAt,
      editedAt: comments.editedAt,
      standing: comments.standing,
      name: comments.name,
      body: comments.body,
      reason: commentDecisions.reason,
      replyCount: comments.replyCount,
      recommendCount: comments.recommendCount,
      pickedAt: comments.pickedAt,
      pinnedAt: comments.pinnedAt,
    })
    .from(comments)
    .innerJoin(commentDecisions, eq(commentDecisions.id, comments.decisionId))
    .leftJoin(answered, eq(answered.id, comments.parentId));

export type ShownRow = Awaited<ReturnType<typeof selectShown>>[number];

export function toThreadComment(row: ShownRow): ThreadComment {
  const { id, rootId, parentId, reason } = row;
  const place = { id, rootId, answered: parentId ? { id: parentId, name: row.answeredName } : null, postedAt: row.postedAt.toISOString() };
  if (row.standing !== "visible") {
    return reason === "withdrawn" || reason === "erased" ? { ...place, standing: reason } : { ...place, standing: "removed", reason };
  }
  const { readerId, name, body, recommendCount } = row;
  return {
    ...place,
    standing: "visible",
    readerId,
    name,
    body,
    editedAt: row.editedAt?.toISOString() ?? null,
    recommendCount,
    isPicked: row.pickedAt !== null,
    isPinned: row.pinnedAt !== null,
  };
}

/** One comment as the thread shows it; null when it shows none. */
export async function findShownComment(db: Db, id: string): Promise<ThreadComment | null> {
  const [row] = await selectShown(db).where(and(eq(comments.id, id), wasShown(comments)));
  return row ? toThreadComment(row) : null;
}
