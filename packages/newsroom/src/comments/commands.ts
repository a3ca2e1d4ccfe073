import type { Db } from "@polosa/db/client.ts";
import { commentDecisions, comments, type Standing, wasShown } from "@polosa/db/schema/comments.ts";
import { commentEdits } from "@polosa/db/schema/threads.ts";
import { and, eq, or } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { DomainError } from "../kernel/errors.ts";
import { commentsKey, markGone, markStale } from "../kernel/stale-keys.ts";
import type { Door } from "../outside-checks/asking.ts";
import { startReader } from "../readers/commands.ts";
import type { Reader } from "../readers/queries.ts";
import { mustSignIn } from "../readers/rules.ts";
import type { Verdict } from "../screening/checks.ts";
import { loadRules, type Prepared, prepareScreening, screenEdited, screenPosted } from "../screening/screenings.ts";
import { countReply } from "../threads/commands.ts";
import { fingerprint } from "../words/matching/likeness.ts";
import { findFormKey, isFormKeyTaken, type PostedComment } from "./form-keys.ts";
import type { EditComment, PostComment, WithdrawComment } from "./input.ts";
import { getMendable, getMendableForUpdate, getOpenPlace, getOwnForUpdate, holdReader } from "./places.ts";

/**
 * Screens a reader's comment and writes it with the decision that let it in or holds it. The same form posted twice is one
 * comment. `reader` is null for a browser that nobody knows: with the comment, and only then, its reader begins.
 */
export async function postComment(db: Db, reader: Reader | null, input: PostComment & { door?: Door }): Promise<PostedComment> {
  const [{ double, formKey }, rules] = await Promise.all([findFormKey(db, input), loadRules(db)]);
  if (double) return double;
  if (mustSignIn(rules.identity, reader)) throw new DomainError("forbidden", "sign_in_first");
  const prepared = await prepareScreening(rules, reader, { ...input, commentId: null });
  try {
    return await writeComment(db, reader, { ...prepared, ...input, freeKey: formKey });
  } catch (error) {
    if (!(error instanceof DomainError) && !isFormKeyTaken(error)) throw error;
    // What refuses this one may be the same form, posted at the same moment.
    const meanwhile = await findFormKey(db, input);
    if (meanwhile.double) return meanwhile.double;
    throw error instanceof DomainError ? error : new DomainError("conflict", "form_outdated");
  }
}

async function writeComment(db: Db, reader: Reader | null, posted: Prepared & PostComment & { freeKey: string }): Promise<PostedComment> {
  const { articleId, parentId, name, body, addressHash, freeKey: formKey } = posted;
  return db.transaction(async (tx) => {
    const [{ rootId, locale }] = await Promise.all([getOpenPlace(tx, posted), reader && holdReader(tx, reader)]);

    const verdict = await screenPosted(tx, reader, posted);
    const state = toState(verdict);

    const { id: readerId } = reader ?? (await startReader(tx, { name, locale, way: "open" }));
    const [id, decisionId, shownAt] = [uuidv7(), uuidv7(), state.standing === "visible" ? new Date() : null];
    const words = { name, body, fingerprint: fingerprint(body) };
    await Promise.all([
      tx.insert(comments).values({ id, articleId, parentId, rootId, readerId, addressHash, formKey, ...words, decisionId, ...state, shownAt }),
      tx.insert(commentDecisions).values({ id: decisionId, commentId: id, standing: state.standing, reason: verdict.reason }),
      countReply(tx, { rootId, before: null, after: state.standing }),
      state.standing === "visible" && markStale(tx, [commentsKey(articleId)]),
    ]);
    return { id, standing: state.standing, readerId, isTheirs: true };
  });
}

/** Writes a reader's own comment anew while its time is not over, screened again; the words before are kept for moderators. */
export async function editComment(db: Db, reader: Reader, input: EditComment & { door?: Door }): Promise<PostedComment> {
  const { commentId, body, door } = input;
  const { readerId, ...before } = await getMendable(db, reader, commentId);
  if (before.body === body) return { id: commentId, standing: before.standing, readerId, isTheirs: true };
  const rules = await loadRules(db);
  if (mustSignIn(rules.identity, reader)) throw new DomainError("forbidden", "sign_in_first");
  const prepared = await prepareScreening(rules, reader, { ...before, body, commentId, ...(door && { door }) });
  return db.transaction(async (tx) => {
    await holdReader(tx, reader);
    const comment = await getMendableForUpdate(tx, reader, commentId);

    const verdict = await screenEdited(tx, reader, { ...prepared, ...comment, body, commentId });
    const state = toEditedState(verdict, comment);
    // What is held takes its whole branch off the page: others speak there.
    if (state.standing === "waiting" && comment.standing === "visible" && (await countAnswers(tx, commentId)) > 0)
      throw new DomainError("conflict", "edit_held");

    await tx.insert(commentEdits).values({ id: uuidv7(), commentId, body: comment.body });
    const decisionId = uuidv7();
    await tx.insert(commentDecisions).values({ id: decisionId, commentId, standing: state.standing, reason: verdict.reason });
    const shownAt = state.standing === "visible" ? (comment.shownAt ?? new Date()) : comment.shownAt;
    await tx
      .update(comments)
      // What was picked or pinned were other words.
      .set({ body, fingerprint: fingerprint(body), editedAt: new Date(), decisionId, ...state, shownAt, pickedAt: null, pinnedAt: null })
      .where(eq(comments.id, commentId));
    await countReply(tx, { rootId: comment.rootId, before: comment.standing, after: state.standing });

    if (comment.standing === "visible") await markGone(tx, [commentsKey(comment.articleId)]);
    else if (state.standing === "visible") await markStale(tx, [commentsKey(comment.articleId)]);
    return { id: commentId, standing: state.standing, readerId, isTheirs: true };
  });
}

/** Its author takes it back. The place stays when others answered; else nothing is left of it. */
export async function withdrawComment(db: Db, reader: Reader, { commentId }: WithdrawComment): Promise<void> {
  await db.transaction(async (tx) => {
    const comment = await getOwnForUpdate(tx, reader, commentId);

    const decisionId = uuidv7();
    const shownAt = (await countAnswers(tx, commentId)) > 0 ? comment.shownAt : null;
    await tx.insert(commentDecisions).values({ id: decisionId, commentId, standing: "removed", reason: "withdrawn" });
    await tx.update(comments).set({ decisionId, standing: "removed", shownAt, mark: "" }).where(eq(comments.id, commentId));
    await countReply(tx, { rootId: comment.rootId, before: comment.standing, after: "removed" });

    if (comment.standing === "visible") await markGone(tx, [commentsKey(comment.articleId)]);
  });
}

const countAnswers = (tx: Db, commentId: string): Promise<number> =>
  tx.$count(comments, and(or(eq(comments.parentId, commentId), eq(comments.rootId, commentId)), wasShown(comments)));

const WAITING: { standing: Standing; mark: string } = { standing: "waiting", mark: "" };

/** What waits for its first moderator waits on; what an edit cannot prove, a moderator looks at. */
function toEditedState(verdict: Verdict, { standing, shownAt }: { standing: Standing; shownAt: Date | null }): { standing: Standing; mark: string } {
  const state = verdict.outcome === "challenge" ? WAITING : toState(verdict);
  return standing === "waiting" && shownAt === null ? { standing, mark: "" } : state;
}

/** What a verdict makes of a comment; a refusal is told instead. */
function toState({ outcome, reason }: Verdict): { standing: Standing; mark: string } {
  switch (outcome) {
    case "refuse":
      throw new DomainError(tooMany.has(reason) ? "too_many" : "conflict", reason);
    case "challenge":
      throw new DomainError("conflict", "proof_wanted");
    case "hold":
      return WAITING;
    case "mark":
      return { standing: "visible", mark: reason };
    case "allow":
      return { standing: "visible", mark: "" };
  }
}

const tooMany: ReadonlySet<string> = new Set(["too_fast", "address_too_fast", "article_too_fast", "slow_mode"]);
