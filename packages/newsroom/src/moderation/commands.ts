import type { Db } from "@polosa/db/client.ts";
import { articles } from "@polosa/db/schema/articles.ts";
import { commentDecisions, comments, type Standing } from "@polosa/db/schema/comments.ts";
import { desc, eq } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { writeAudit } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import { commentsKey, markGone, markStale } from "../kernel/stale-keys.ts";
import { countReply } from "../threads/commands.ts";
import type { ApproveComment, RemoveComment, RestoreComment, TakeBackDecision } from "./input.ts";
import { canModerate } from "./permissions.ts";

/** Puts a waiting comment on the page. */
export async function approveComment(db: Db, actor: Actor, input: ApproveComment): Promise<void> {
  await decide(db, actor, { act: "approveComment", commentId: input.commentId, from: "waiting", to: "visible", reason: "approved", note: "" });
}

/** Takes a comment off the page, or out of the queue, with a reason that stands in its place. */
export async function removeComment(db: Db, actor: Actor, input: RemoveComment): Promise<void> {
  await decide(db, actor, { act: "removeComment", commentId: input.commentId, from: null, to: "removed", reason: input.reason, note: input.note });
}

/** Puts a removed comment back. */
export async function restoreComment(db: Db, actor: Actor, input: RestoreComment): Promise<void> {
  await decide(db, actor, { act: "restoreComment", commentId: input.commentId, from: "removed", to: "visible", reason: "restored", note: "" });
}

/** A slip of the hand: the comment is again what it was before this person's decision, if that is still the one in force. */
export async function takeBackDecision(db: Db, actor: Actor, input: TakeBackDecision): Promise<void> {
  await db.transaction(async (tx) => {
    const comment = await getCommentForUpdate(tx, input.commentId);

    authorize(canModerate(actor, comment));

    // Ids are drawn under the lock; times are those at which transactions began.
    const [mine, before] = await tx
      .select({ standing: commentDecisions.standing, reason: commentDecisions.reason, note: commentDecisions.note, decidedBy: commentDecisions.decidedBy })
      .from(commentDecisions)
      .where(eq(commentDecisions.commentId, comment.id))
      .orderBy(desc(commentDecisions.id))
      .limit(2);
    if (mine?.decidedBy !== actor.id) throw new DomainError("conflict", "decided_meanwhile");
    if (!before) throw new DomainError("conflict", "nothing_to_take_back");

    const { standing, reason, note } = before;
    await decide(tx, actor, { act: "takeBackDecision", commentId: comment.id, from: mine.standing, to: standing, reason, note });
  });
}

interface Decision {
  act: string;
  commentId: string;
  /** The standing it must have now; null for any other than `to`. */
  from: Standing | null;
  to: Standing;
  reason: string;
  note: string;
}

async function decide(db: Db, actor: Actor, decision: Decision): Promise<void> {
  await db.transaction(async (tx) => {
    const comment = await getCommentForUpdate(tx, decision.commentId);

    authorize(canModerate(actor, comment));
    if (comment.standing === decision.to || (decision.from && comment.standing !== decision.from)) throw new DomainError("conflict", "decided_meanwhile");

    const decisionId = uuidv7();
    await tx
      .insert(commentDecisions)
      .values({ id: decisionId, commentId: comment.id, standing: decision.to, reason: decision.reason, note: decision.note, decidedBy: actor.id });
    const shownAt = decision.to === "visible" ? (comment.shownAt ?? new Date()) : comment.shownAt;
    await tx.update(comments).set({ decisionId, standing: decision.to, shownAt, mark: "" }).where(eq(comments.id, comment.id));
    await countReply(tx, { rootId: comment.rootId, before: comment.standing, after: decision.to });

    // What nobody has seen need not be taken from anybody.
    const mark = comment.standing === "visible" ? markGone : markStale;
    await mark(tx, [commentsKey(comment.articleId)]);
    const { act, reason, note } = decision;
    await writeAudit(tx, actor, { act, subject: "comment", subjectId: comment.id, details: { from: comment.standing, to: decision.to, reason, note } });
  });
}

async function getCommentForUpdate(tx: Db, commentId: string) {
  const [comment] = await tx
    .select({
      id: comments.id,
      articleId: comments.articleId,
      rootId: comments.rootId,
      standing: comments.standing,
      shownAt: comments.shownAt,
      sectionId: articles.sectionId,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(eq(comments.id, commentId))
    .for("update", { of: comments });
  if (!comment) throw new DomainError("not_found", "comment_missing");
  return comment;
}
