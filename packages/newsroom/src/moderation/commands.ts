import type { Db } from "@polosa/db/client.ts";
import { articles } from "@polosa/db/schema/articles.ts";
import { comments } from "@polosa/db/schema/comments.ts";
import { and, desc, eq, gte, ne } from "drizzle-orm";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import { carryOut } from "./acting.ts";
import type { ApproveComment, DecideComments, RemoveAllOfReader, RemoveComment } from "./input.ts";
import { lockComments } from "./locking.ts";
import { listMissed, type Missed } from "./missed.ts";
import { canListComments, canModerate } from "./permissions.ts";
import { isOpenTo } from "./rules.ts";
import { inMySections } from "./sections.ts";

/** What became of an act on many comments. */
export interface Decided {
  actId: string;
  /** On which it was done. */
  commentIds: string[];
  /** On which it was not, because somebody else was quicker. */
  missed: Missed[];
}

/** A reader's comments that one act removes at most; what is left takes another. */
const MOST_OF_READER = 2_000;

/** Puts a waiting comment on the page. */
export async function approveComment(db: Db, actor: Actor, { commentId }: ApproveComment): Promise<Decided> {
  return decideComments(db, actor, { act: "approve", commentIds: [commentId] });
}

/** Takes a comment off the page, or out of the queue, with a reason that stands in its place. */
export async function removeComment(db: Db, actor: Actor, { commentId, reason, note }: RemoveComment): Promise<Decided> {
  return decideComments(db, actor, { act: "remove", commentIds: [commentId], reason, note });
}

/** One act on one comment or many, all in one transaction. Those that somebody else decided meanwhile are left and told; if all are, it is refused. */
export async function decideComments(db: Db, actor: Actor, input: DecideComments): Promise<Decided> {
  return db.transaction(async (tx) => {
    const held = await lockComments(tx, input.commentIds);

    authorize(held.every((comment) => canModerate(actor, comment)));
    const open = held.filter((comment) => isOpenTo(input.act, comment));
    if (open.length === 0) throw new DomainError("conflict", "decided_meanwhile");

    const actId = await carryOut(tx, actor, { act: input.act, comments: open, ...toWords(input) });

    const late = held.filter((comment) => !isOpenTo(input.act, comment));
    return { actId, commentIds: open.map(({ id }) => id), missed: await listMissed(tx, late) };
  });
}

/** Everything a reader said in a time, in the sections of who acts, as one act. */
export async function removeAllOfReader(db: Db, actor: Actor, { readerId, days, reason, note }: RemoveAllOfReader): Promise<Decided> {
  return db.transaction(async (tx) => {
    authorize(canListComments(actor));
    const since = days === null ? undefined : gte(comments.postedAt, new Date(Date.now() - days * 86_400_000));
    const standing = await tx
      .select({ id: comments.id })
      .from(comments)
      .innerJoin(articles, eq(articles.id, comments.articleId))
      .where(and(eq(comments.readerId, readerId), ne(comments.standing, "removed"), since, inMySections(actor)))
      .orderBy(desc(comments.postedAt), desc(comments.id))
      .limit(MOST_OF_READER);
    if (standing.length === 0) throw new DomainError("conflict", "nothing_to_remove");

    const held = await lockComments(
      tx,
      standing.map(({ id }) => id),
    );
    const open = held.filter((comment) => isOpenTo("remove", comment));
    if (open.length === 0) throw new DomainError("conflict", "decided_meanwhile");
    const actId = await carryOut(tx, actor, { act: "remove", comments: open, reason, note });
    return { actId, commentIds: open.map(({ id }) => id), missed: [] };
  });
}

function toWords(input: DecideComments): { reason: string; note: string } {
  if (input.act === "remove") return { reason: input.reason, note: input.note };
  return { reason: input.act === "approve" ? "approved" : input.act === "restore" ? "restored" : "", note: "" };
}
