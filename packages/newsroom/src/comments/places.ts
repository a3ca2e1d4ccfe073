import type { Db } from "@polosa/db/client.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { comments } from "@polosa/db/schema/comments.ts";
import { publications } from "@polosa/db/schema/publications.ts";
import { readers } from "@polosa/db/schema/readers.ts";
import { and, eq, inArray } from "drizzle-orm";
import { DomainError } from "../kernel/errors.ts";
import type { Reader } from "../readers/queries.ts";
import { EDIT_MINUTES } from "./input.ts";

/** Comments stand under public articles only, answers under visible comments of the same article. */
export async function getOpenPlace(
  tx: Db,
  { articleId, parentId }: { articleId: string; parentId: string | null },
): Promise<{ rootId: string | null; locale: Locale }> {
  const [published] = await tx.select({ locale: publications.locale }).from(publications).where(eq(publications.articleId, articleId)).for("key share");
  if (!published) throw new DomainError("not_found", "article_missing");
  if (!parentId) return { ...published, rootId: null };
  const [parent] = await tx
    .select({ id: comments.id, rootId: comments.rootId })
    .from(comments)
    .where(and(eq(comments.id, parentId), eq(comments.articleId, articleId), eq(comments.standing, "visible")))
    // Whoever takes it back now waits, and then sees that it was answered.
    .for("key share");
  if (!parent) throw new DomainError("not_found", "parent_missing");
  return { ...published, rootId: parent.rootId ?? parent.id };
}

/** Whoever asked to be forgotten a moment ago says nothing more; until this is written they cannot be. */
export async function holdReader(tx: Db, { id }: Reader): Promise<void> {
  const [held] = await tx.select({ erasedAt: readers.erasedAt }).from(readers).where(eq(readers.id, id)).for("key share");
  if (!held || held.erasedAt) throw new DomainError("forbidden", "sign_in_first");
}

const own = {
  id: comments.id,
  articleId: comments.articleId,
  parentId: comments.parentId,
  rootId: comments.rootId,
  readerId: comments.readerId,
  name: comments.name,
  body: comments.body,
  addressHash: comments.addressHash,
  standing: comments.standing,
  shownAt: comments.shownAt,
  postedAt: comments.postedAt,
};

type OwnComment = { [Column in keyof typeof own]: (typeof own)[Column]["_"]["data"] };

/** A comment that its reader may still mend. */
export async function getMendable(db: Db, reader: Reader, commentId: string) {
  const [comment] = await db.select(own).from(comments).where(eq(comments.id, commentId));
  return refuseUnmendable(reader, comment);
}

export async function getMendableForUpdate(tx: Db, reader: Reader, commentId: string) {
  await lockRoot(tx, commentId);
  const [comment] = await tx.select(own).from(comments).where(eq(comments.id, commentId)).for("update");
  return refuseUnmendable(reader, comment);
}

/** A comment that its reader may still take back. */
export async function getOwnForUpdate(tx: Db, reader: Reader, commentId: string) {
  await lockRoot(tx, commentId);
  const [comment] = await tx.select(own).from(comments).where(eq(comments.id, commentId)).for("update");
  return refuseForeign(reader, comment);
}

/** Roots before answers, as everywhere, so that nobody waits for one another. */
async function lockRoot(tx: Db, commentId: string): Promise<void> {
  const root = tx.select({ id: comments.rootId }).from(comments).where(eq(comments.id, commentId));
  await tx.select({ id: comments.id }).from(comments).where(inArray(comments.id, root)).for("no key update");
}

/** Somebody else's is as if it were not there. */
function refuseForeign<Comment extends Pick<OwnComment, "readerId" | "standing">>(reader: Reader, comment: Comment | undefined): Comment {
  if (comment?.readerId !== reader.id) throw new DomainError("not_found", "comment_missing");
  if (comment.standing === "removed") throw new DomainError("conflict", "comment_gone");
  return comment;
}

function refuseUnmendable<Comment extends Pick<OwnComment, "readerId" | "standing" | "postedAt">>(reader: Reader, found: Comment | undefined): Comment {
  const comment = refuseForeign(reader, found);
  if (comment.postedAt.getTime() + EDIT_MINUTES * 60_000 < Date.now()) throw new DomainError("conflict", "edit_too_late");
  return comment;
}
