import type { Db } from "@polosa/db/client.ts";
import { comments } from "@polosa/db/schema/comments.ts";
import { readerMutes } from "@polosa/db/schema/readers.ts";
import { and, eq } from "drizzle-orm";
import { DomainError } from "../kernel/errors.ts";
import { refuseUnknown } from "../readers/known.ts";
import type { Reader } from "../readers/queries.ts";

/** Whoever wrote the comment is read by this reader no more; everybody else reads on. */
export async function muteAuthor(db: Db, reader: Reader, { commentId }: { commentId: string }): Promise<void> {
  const mutedId = await getAuthorId(db, commentId);

  await refuseUnknown(db, reader);
  if (mutedId === reader.id) throw new DomainError("conflict", "own_comment");
  await db.insert(readerMutes).values({ readerId: reader.id, mutedId }).onConflictDoNothing();
}

export async function unmuteAuthor(db: Db, reader: Reader, { commentId }: { commentId: string }): Promise<void> {
  const mutedId = await getAuthorId(db, commentId);
  await db.delete(readerMutes).where(and(eq(readerMutes.readerId, reader.id), eq(readerMutes.mutedId, mutedId)));
}

async function getAuthorId(db: Db, commentId: string): Promise<string> {
  const [comment] = await db.select({ readerId: comments.readerId }).from(comments).where(eq(comments.id, commentId));
  if (!comment) throw new DomainError("not_found", "comment_missing");
  return comment.readerId;
}
