import type { Db } from "@polosa/db/client.ts";
import { articles } from "@polosa/db/schema/articles.ts";
import { commentDecisions, comments, type Standing } from "@polosa/db/schema/comments.ts";
import { publications } from "@polosa/db/schema/publications.ts";
import { and, desc, eq, sql } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { writeAudit } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import { commentsKey, markGone, markStale } from "../kernel/stale-keys.ts";
import { getSettings } from "../settings/queries.ts";
import type { ApproveComment, PostComment, RemoveComment, RestoreComment, TakeBackDecision } from "./input.ts";
import { canModerate } from "./permissions.ts";
import { type Posted, screenComment } from "./screening.ts";

export interface PostedComment {
  id: string;
  standing: Standing;
}

/** Screens a reader's comment and writes it with the decision that let it in or holds it. The same form posted twice is one comment. */
export async function postComment(db: Db, input: PostComment): Promise<PostedComment> {
  return db.transaction(async (tx) => {
    await waitForTurn(tx, input.addressHash);
    if (input.formKey) await waitForTurn(tx, input.formKey);
    const earlier = await findDoublePost(tx, input);
    if (earlier) return earlier;
    await getOpenPlace(tx, input);

    const verdict = screenComment(await collectFacts(tx, input));
    if (verdict.outcome === "refuse") throw new DomainError(verdict.reason === "too_fast" ? "too_many" : "conflict", verdict.reason);

    const [id, decisionId] = [uuidv7(), uuidv7()];
    const standing = verdict.outcome === "allow" ? "visible" : "waiting";
    const { articleId, parentId, name, body, addressHash } = input;
    const formKey = await toFreeKey(tx, input.formKey);
    await tx.insert(comments).values({ id, articleId, parentId, formKey, name, body, addressHash, decisionId, standing });
    await tx.insert(commentDecisions).values({ id: decisionId, commentId: id, standing, reason: verdict.reason });

    if (standing === "visible") await markStale(tx, [commentsKey(articleId)]);
    return { id, standing };
  });
}

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
    await tx.update(comments).set({ decisionId, standing: decision.to }).where(eq(comments.id, comment.id));

    // What nobody has seen need not be taken from anybody.
    const mark = comment.standing === "visible" ? markGone : markStale;
    await mark(tx, [commentsKey(comment.articleId)]);
    const { act, reason, note } = decision;
    await writeAudit(tx, actor, { act, subject: "comment", subjectId: comment.id, details: { from: comment.standing, to: decision.to, reason, note } });
  });
}

async function getCommentForUpdate(tx: Db, commentId: string) {
  const [comment] = await tx
    .select({ id: comments.id, articleId: comments.articleId, standing: comments.standing, sectionId: articles.sectionId })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(eq(comments.id, commentId))
    .for("update", { of: comments });
  if (!comment) throw new DomainError("not_found", "comment_missing");
  return comment;
}

/** One comment at a time per address, so that counting and writing are one step. */
async function waitForTurn(tx: Db, addressHash: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${addressHash}, 1))`);
}

/** The comment this form wrote already, word for word. Without a key: the same words from the same address a moment ago. */
async function findDoublePost(tx: Db, input: PostComment): Promise<PostedComment | null> {
  const sameWords = and(eq(comments.articleId, input.articleId), eq(comments.name, input.name), eq(comments.body, input.body));
  const aMomentAgo = and(eq(comments.addressHash, input.addressHash), sql`${comments.postedAt} > now() - interval '10 minutes'`);
  const [comment] = await tx
    .select({ id: comments.id, standing: comments.standing })
    .from(comments)
    .where(and(sameWords, input.formKey ? eq(comments.formKey, input.formKey) : aMomentAgo))
    .limit(1);
  return comment ?? null;
}

/** Words that were changed after the form was posted are another comment. */
async function toFreeKey(tx: Db, formKey: string | null): Promise<string> {
  if (!formKey) return uuidv7();
  const used = await tx.$count(comments, eq(comments.formKey, formKey));
  return used > 0 ? uuidv7() : formKey;
}

/** Comments stand under public articles only, replies under visible comments of the same article. */
async function getOpenPlace(tx: Db, input: PostComment): Promise<void> {
  const [published] = await tx.select({ id: publications.articleId }).from(publications).where(eq(publications.articleId, input.articleId)).for("key share");
  if (!published) throw new DomainError("not_found", "article_missing");
  if (!input.parentId) return;
  const [parent] = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.id, input.parentId), eq(comments.articleId, input.articleId), eq(comments.standing, "visible")));
  if (!parent) throw new DomainError("not_found", "parent_missing");
}

async function collectFacts(tx: Db, input: PostComment): Promise<Posted> {
  const settings = await getSettings(tx);
  const [facts] = await tx
    .select({
      recentFromAddress: sql<number>`(count(*) filter (where ${comments.postedAt} > now() - interval '1 minute'))::int`,
      alreadySaid: sql<boolean>`coalesce(bool_or(${comments.articleId} = ${input.articleId} and ${comments.body} = ${input.body}), false)`,
      knownReader: sql<boolean>`coalesce(bool_or(${comments.name} = ${input.name} and ${comments.standing} = 'visible'), false)`,
    })
    .from(comments)
    .where(and(eq(comments.addressHash, input.addressHash), sql`${comments.postedAt} > now() - interval '90 days'`));
  return { body: input.body, threadOpen: settings.comments === "open", recentFromAddress: 0, alreadySaid: false, knownReader: false, ...facts };
}
