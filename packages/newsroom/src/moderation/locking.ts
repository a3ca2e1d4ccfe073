import type { Db } from "@polosa/db/client.ts";
import { articles } from "@polosa/db/schema/articles.ts";
import { commentDecisions, comments, type Standing } from "@polosa/db/schema/comments.ts";
import { commentReports } from "@polosa/db/schema/threads.ts";
import { and, asc, eq, inArray, isNotNull, isNull, or } from "drizzle-orm";
import { DomainError } from "../kernel/errors.ts";
import type { ActedOn } from "./rules.ts";

/** A comment in the hands of an act: nobody else changes it until the transaction has ended. */
export interface HeldComment extends ActedOn {
  id: string;
  articleId: string;
  sectionId: string;
  rootId: string | null;
  state: CommentState;
}

/** All that acts change of a comment; JSON, so that the audit trail keeps it and an undo finds it there. */
export interface CommentState {
  decisionId: string;
  standing: Standing;
  shownAt: string | null;
  mark: string;
  pickedAt: string | null;
  pinnedAt: string | null;
}

export const stateColumns = {
  decisionId: comments.decisionId,
  standing: comments.standing,
  shownAt: comments.shownAt,
  mark: comments.mark,
  pickedAt: comments.pickedAt,
  pinnedAt: comments.pinnedAt,
};

/** The comments of these ids, locked. Always in one order and together with the roots whose answers are counted, so that no two acts wait for each other. */
export async function lockComments(tx: Db, commentIds: string[]): Promise<HeldComment[]> {
  const roots = tx
    .select({ id: comments.rootId })
    .from(comments)
    .where(and(inArray(comments.id, commentIds), isNotNull(comments.rootId)));
  await tx
    .select({ id: comments.id })
    .from(comments)
    .where(or(inArray(comments.id, commentIds), inArray(comments.id, roots)))
    .orderBy(asc(comments.id))
    .for("no key update");

  const rows = await tx
    .select({
      id: comments.id,
      articleId: comments.articleId,
      rootId: comments.rootId,
      sectionId: articles.sectionId,
      decidedBy: commentDecisions.decidedBy,
      ...stateColumns,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(commentDecisions, eq(commentDecisions.id, comments.decisionId))
    .where(inArray(comments.id, commentIds))
    .orderBy(asc(comments.id));
  if (rows.length < commentIds.length) throw new DomainError("not_found", "comment_missing");

  const reported = await listReported(tx, commentIds);
  return rows.map(({ id, articleId, rootId, sectionId, decidedBy, ...row }) => ({
    id,
    articleId,
    rootId,
    sectionId,
    standing: row.standing,
    isReply: rootId !== null,
    isPicked: row.pickedAt !== null,
    isPinned: row.pinnedAt !== null,
    isWithdrawn: row.standing === "removed" && decidedBy === null,
    isQuestioned: row.mark !== "" || reported.has(id),
    state: toState(row),
  }));
}

interface StateRow extends Omit<CommentState, "shownAt" | "pickedAt" | "pinnedAt"> {
  shownAt: Date | null;
  pickedAt: Date | null;
  pinnedAt: Date | null;
}

export const toState = ({ decisionId, standing, shownAt, mark, pickedAt, pinnedAt }: StateRow): CommentState => ({
  decisionId,
  standing,
  shownAt: shownAt?.toISOString() ?? null,
  mark,
  pickedAt: pickedAt?.toISOString() ?? null,
  pinnedAt: pinnedAt?.toISOString() ?? null,
});

async function listReported(tx: Db, commentIds: string[]): Promise<Set<string>> {
  const rows = await tx
    .selectDistinct({ id: commentReports.commentId })
    .from(commentReports)
    .where(and(inArray(commentReports.commentId, commentIds), isNull(commentReports.settledAt)));
  return new Set(rows.map(({ id }) => id));
}
