import type { Db } from "@polosa/db/client.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { commentDecisions, comments, type Standing, wasShown } from "@polosa/db/schema/comments.ts";
import { publications } from "@polosa/db/schema/publications.ts";
import { commentEdits } from "@polosa/db/schema/threads.ts";
import { and, eq, sql } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { DomainError } from "../kernel/errors.ts";
import { commentsKey, markGone, markStale } from "../kernel/stale-keys.ts";
import { beginReader } from "../readers/beginning.ts";
import type { Reader } from "../readers/queries.ts";
import { screenComment } from "../screening/checks.ts";
import { collectFacts } from "../screening/facts.ts";
import { countReply } from "../threads/commands.ts";
import { EDIT_MINUTES, type EditComment, type PostComment, type WithdrawComment } from "./input.ts";

export interface PostedComment {
  id: string;
  standing: Standing;
  /** Who wrote it: the reader given, or one who has just begun. */
  readerId: string;
}

/**
 * Screens a reader's comment and writes it with the decision that let it in or holds it. The same form posted twice is one
 * comment. `reader` is null for a browser that nobody knows: with the comment, and only then, its reader begins.
 */
export async function postComment(db: Db, reader: Reader | null, input: PostComment): Promise<PostedComment> {
  return db.transaction(async (tx) => {
    await waitForTurn(tx, input.addressHash);
    if (input.formKey) await waitForTurn(tx, input.formKey);
    const earlier = await findDoublePost(tx, input);
    if (earlier) return earlier;
    const { rootId, locale } = await getOpenPlace(tx, input);

    const verdict = screenComment(await collectFacts(tx, reader, input));
    if (verdict.outcome === "refuse") throw new DomainError(verdict.reason === "too_fast" ? "too_many" : "conflict", verdict.reason);

    const [id, decisionId, standing] = [uuidv7(), uuidv7(), verdict.outcome === "allow" ? "visible" : "waiting"] as const;
    const { articleId, parentId, name, body, addressHash } = input;
    const { id: readerId } = reader ?? (await beginReader(tx, { name, locale }));
    const shownAt = standing === "visible" ? new Date() : null;
    const formKey = await toFreeKey(tx, input.formKey);
    await tx.insert(comments).values({ id, articleId, parentId, rootId, readerId, formKey, name, body, addressHash, decisionId, standing, shownAt });
    await tx.insert(commentDecisions).values({ id: decisionId, commentId: id, standing, reason: verdict.reason });
    await countReply(tx, { rootId, before: null, after: standing });

    if (standing === "visible") await markStale(tx, [commentsKey(articleId)]);
    return { id, standing, readerId };
  });
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
    .select({ id: comments.id, standing: comments.standing, readerId: comments.readerId })
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

/** Comments stand under public articles only, answers under visible comments of the same article. */
async function getOpenPlace(tx: Db, input: PostComment): Promise<{ rootId: string | null; locale: Locale }> {
  const [published] = await tx.select({ locale: publications.locale }).from(publications).where(eq(publications.articleId, input.articleId)).for("key share");
  if (!published) throw new DomainError("not_found", "article_missing");
  if (!input.parentId) return { ...published, rootId: null };
  const [parent] = await tx
    .select({ id: comments.id, rootId: comments.rootId })
    .from(comments)
    .where(and(eq(comments.id, input.parentId), eq(comments.articleId, input.articleId), eq(comments.standing, "visible")));
  if (!parent) throw new DomainError("not_found", "parent_missing");
  return { ...published, rootId: parent.rootId ?? parent.id };
}

/** Its author mends it within minutes; what it said before is kept. */
export async function editComment(db: Db, reader: Reader, { commentId, body }: EditComment): Promise<void> {
  await db.transaction(async (tx) => {
    const comment = await getOwnForUpdate(tx, reader, commentId);

    if (comment.standing === "removed") throw new DomainError("conflict", "comment_gone");
    if (comment.postedAt.getTime() + EDIT_MINUTES * 60_000 < Date.now()) throw new DomainError("conflict", "edit_too_late");
    if (comment.body === body) return;

    await tx.insert(commentEdits).values({ commentId, body: comment.body });
    await tx.update(comments).set({ body, editedAt: new Date() }).where(eq(comments.id, commentId));

    await markStale(tx, [commentsKey(comment.articleId)]);
  });
}

/** Its author takes it back. The place stays when others answered; else nothing is left of it. */
export async function withdrawComment(db: Db, reader: Reader, { commentId }: WithdrawComment): Promise<void> {
  await db.transaction(async (tx) => {
    const comment = await getOwnForUpdate(tx, reader, commentId);

    if (comment.standing === "removed") throw new DomainError("conflict", "comment_gone");

    const decisionId = uuidv7();
    const answers = await tx.$count(comments, and(eq(comments.articleId, comment.articleId), eq(comments.parentId, commentId), wasShown(comments)));
    const shownAt = answers > 0 ? comment.shownAt : null;
    await tx.insert(commentDecisions).values({ id: decisionId, commentId, standing: "removed", reason: "withdrawn" });
    await tx.update(comments).set({ decisionId, standing: "removed", shownAt, mark: "" }).where(eq(comments.id, commentId));
    await countReply(tx, { rootId: comment.rootId, before: comment.standing, after: "removed" });

    if (comment.standing === "visible") await markGone(tx, [commentsKey(comment.articleId)]);
  });
}

/** To everybody else it is as if there were none. */
async function getOwnForUpdate(tx: Db, reader: Reader, commentId: string) {
  const [comment] = await tx
    .select({
      articleId: comments.articleId,
      rootId: comments.rootId,
      standing: comments.standing,
      body: comments.body,
      postedAt: comments.postedAt,
      shownAt: comments.shownAt,
    })
    .from(comments)
    .where(and(eq(comments.id, commentId), eq(comments.readerId, reader.id)))
    .for("update");
  if (!comment) throw new DomainError("not_found", "comment_missing");
  return comment;
}
