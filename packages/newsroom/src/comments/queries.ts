import type { Db } from "@polosa/db/client.ts";
import { commentDecisions, comments, type Standing } from "@polosa/db/schema/comments.ts";
import { publications } from "@polosa/db/schema/publications.ts";
import { and, asc, eq } from "drizzle-orm";
import { DomainError } from "../kernel/errors.ts";
import type { Reader } from "../readers/queries.ts";

export interface FoundComment {
  id: string;
  articleId: string;
  rootId: string | null;
  parentId: string | null;
  readerId: string;
}

/** A comment that readers see under a public article, as one reader answers for or to it. */
export async function getVisibleComment(tx: Db, commentId: string): Promise<FoundComment> {
  const [comment] = await tx
    .select({ id: comments.id, articleId: comments.articleId, rootId: comments.rootId, parentId: comments.parentId, readerId: comments.readerId })
    .from(comments)
    .innerJoin(publications, eq(publications.articleId, comments.articleId))
    .where(and(eq(comments.id, commentId), eq(comments.standing, "visible")));
  if (!comment) throw new DomainError("not_found", "comment_missing");
  return comment;
}

/** One comment with all that its author may see of it. */
export interface OneComment extends FoundComment {
  standing: Standing;
  /** Of the decision in force. */
  reason: string;
  name: string;
  body: string;
  postedAt: string;
  recommendCount: number;
}

/** A comment under a public article, whatever became of it; null when there is none. The caller says who sees what of it. */
export async function findComment(db: Db, commentId: string): Promise<OneComment | null> {
  const [row] = await selectOne(db).where(eq(comments.id, commentId));
  return row ? { ...row, postedAt: row.postedAt.toISOString() } : null;
}

/** What the reader wrote under an article and moderators have yet to read, oldest first. */
export async function listOwnWaiting(db: Db, reader: Reader, articleId: string): Promise<OneComment[]> {
  const rows = await selectOne(db)
    .where(and(eq(comments.readerId, reader.id), eq(comments.articleId, articleId), eq(comments.standing, "waiting")))
    .orderBy(asc(comments.postedAt), asc(comments.id))
    .limit(20);
  return rows.map((row) => ({ ...row, postedAt: row.postedAt.toISOString() }));
}

const selectOne = (db: Db) =>
  db
    .select({
      id: comments.id,
      articleId: comments.articleId,
      rootId: comments.rootId,
      parentId: comments.parentId,
      readerId: comments.readerId,
      standing: comments.standing,
      reason: commentDecisions.reason,
      name: comments.name,
      body: comments.body,
      postedAt: comments.postedAt,
      recommendCount: comments.recommendCount,
    })
    .from(comments)
    .innerJoin(commentDecisions, eq(commentDecisions.id, comments.decisionId))
    .innerJoin(publications, eq(publications.articleId, comments.articleId));
