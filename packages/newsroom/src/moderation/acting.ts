import type { Db } from "@polosa/db/client.ts";
import { commentDecisions, comments, type Standing } from "@polosa/db/schema/comments.ts";
import { commentClaims, commentReports } from "@polosa/db/schema/threads.ts";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { writeAuditEach } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { commentsKey, markGone, markStale } from "../kernel/stale-keys.ts";
import { countReplies } from "../threads/commands.ts";
import { type CommentState, type HeldComment, stateColumns, toState } from "./locking.ts";
import type { CommentAct } from "./rules.ts";

/** One act on comments that are open to it. */
export interface Act {
  act: CommentAct;
  comments: HeldComment[];
  /** Of the decision; acts that decide nothing leave it empty. */
  reason: string;
  note: string;
}

const outcomes: Partial<Record<CommentAct, Standing>> = { approve: "visible", remove: "removed", restore: "visible" };

/** Carries an act out on comments that are held, whoever may: one statement for all of them at each step. Returns the act's id. */
export async function carryOut(tx: Db, actor: Actor, { act, comments: held, reason, note }: Act): Promise<string> {
  const [actId, ids, to] = [uuidv7(), held.map(({ id }) => id), outcomes[act]];
  if (to) {
    await tx.insert(commentDecisions).values(ids.map((commentId) => ({ id: uuidv7(), commentId, standing: to, reason, note, decidedBy: actor.id, actId })));
  }
  const after = to ? await decide(tx, ids, { actId, to }) : await set(tx, ids, act);
  const settled = isSettling(act) ? await settleReports(tx, actor, ids) : new Map<string, string[]>();
  await tx.delete(commentClaims).where(inArray(commentClaims.commentId, ids));

  await tellReaders(tx, held, (comment) => after.get(comment.id)?.standing ?? comment.standing);
  await writeAuditEach(
    tx,
    actor,
    held.map(({ id, state }) => ({
      act: `${act}Comment`,
      subject: "comment",
      subjectId: id,
      details: {
        from: state.standing,
        to: to ?? state.standing,
        reason,
        actId,
        before: { ...state, reports: settled.get(id) ?? [] },
        after: after.get(id),
      },
    })),
  );
  return actId;
}

/** Counts answers anew and says which pages are stale. What nobody has seen need not be taken from anybody. */
export async function tellReaders(tx: Db, held: HeldComment[], standingAfter: (comment: HeldComment) => Standing): Promise<void> {
  const replies = held.map((comment) => ({ rootId: comment.rootId, before: comment.standing, after: standingAfter(comment) }));
  await countReplies(tx, replies);
  const gone = new Set(held.filter((comment) => comment.standing === "visible" && standingAfter(comment) !== "visible").map(({ articleId }) => articleId));
  const stale = new Set(held.map(({ articleId }) => articleId).filter((articleId) => !gone.has(articleId)));
  await markGone(tx, [...gone].map(commentsKey));
  await markStale(tx, [...stale].map(commentsKey));
}

type After = Map<string, CommentState>;

async function decide(tx: Db, ids: string[], { actId, to }: { actId: string; to: Standing }): Promise<After> {
  const shown =
    to === "visible" ? { shownAt: sql`coalesce(${comments.shownAt}, ${new Date().toISOString()}::timestamptz)` } : { pickedAt: null, pinnedAt: null };
  const rows = await tx
    .update(comments)
    .set({ decisionId: sql`${commentDecisions.id}`, standing: to, mark: "", ...shown })
    .from(commentDecisions)
    .where(and(inArray(comments.id, ids), eq(commentDecisions.commentId, comments.id), eq(commentDecisions.actId, actId)))
    .returning({ id: comments.id, ...stateColumns });
  return new Map(rows.map(({ id, ...row }) => [id, toState(row)]));
}

async function set(tx: Db, ids: string[], act: CommentAct): Promise<After> {
  const rows = await tx
    .update(comments)
    .set(toChange(act))
    .where(inArray(comments.id, ids))
    .returning({ id: comments.id, ...stateColumns });
  return new Map(rows.map(({ id, ...row }) => [id, toState(row)]));
}

function toChange(act: CommentAct) {
  if (act === "pick") return { pickedAt: new Date() };
  if (act === "unpick") return { pickedAt: null };
  if (act === "pin") return { pinnedAt: new Date() };
  return act === "unpin" ? { pinnedAt: null } : { mark: "" };
}

const isSettling = (act: CommentAct): boolean => act === "leave" || outcomes[act] !== undefined;

/** The reports that this act answers, by comment. */
async function settleReports(tx: Db, actor: Actor, commentIds: string[]): Promise<Map<string, string[]>> {
  const rows = await tx
    .update(commentReports)
    .set({ settledBy: actor.id, settledAt: new Date() })
    .where(and(inArray(commentReports.commentId, commentIds), isNull(commentReports.settledAt)))
    .returning({ id: commentReports.id, commentId: commentReports.commentId });
  const settled = new Map<string, string[]>();
  for (const { id, commentId } of rows) settled.set(commentId, [...(settled.get(commentId) ?? []), id]);
  return settled;
}
