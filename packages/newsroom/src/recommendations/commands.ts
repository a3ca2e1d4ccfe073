import type { Db } from "@polosa/db/client.ts";
import { comments } from "@polosa/db/schema/comments.ts";
import { commentRecommendations } from "@polosa/db/schema/threads.ts";
import { and, eq, sql } from "drizzle-orm";
import { getVisibleComment } from "../comments/queries.ts";
import { DomainError } from "../kernel/errors.ts";
import { commentsKey, markStale } from "../kernel/stale-keys.ts";
import { refuseUnknown } from "../readers/known.ts";
import type { Reader } from "../readers/queries.ts";
import { takeHourlyTurn } from "../turns/hourly.ts";

const AN_HOUR = 120;

/** Adds a reader's voice to a comment; a second time adds nothing. Not to one's own. */
export async function recommendComment(db: Db, reader: Reader, { commentId }: { commentId: string }): Promise<void> {
  await db.transaction(async (tx) => {
    const comment = await getVisibleComment(tx, commentId);

    await refuseUnknown(tx, reader);
    if (comment.readerId === reader.id) throw new DomainError("conflict", "own_comment");
    await takeHourlyTurn(tx, { act: "recommend", key: `reader:${reader.id}`, limit: AN_HOUR });

    const added = await tx.insert(commentRecommendations).values({ commentId, readerId: reader.id }).onConflictDoNothing().returning();
    await countRecommendations(tx, { commentId, difference: added.length });

    if (added.length > 0) await markStale(tx, [commentsKey(comment.articleId)]);
  });
}

/** Takes the voice back. */
export async function takeBackRecommendation(db: Db, reader: Reader, { commentId }: { commentId: string }): Promise<void> {
  await db.transaction(async (tx) => {
    const comment = await getVisibleComment(tx, commentId);

    const mine = and(eq(commentRecommendations.commentId, commentId), eq(commentRecommendations.readerId, reader.id));
    const taken = await tx.delete(commentRecommendations).where(mine).returning();
    await countRecommendations(tx, { commentId, difference: -taken.length });

    if (taken.length > 0) await markStale(tx, [commentsKey(comment.articleId)]);
  });
}

async function countRecommendations(tx: Db, { commentId, difference }: { commentId: string; difference: number }): Promise<void> {
  if (difference === 0) return;
  await tx
    .update(comments)
    .set({ recommendCount: sql`${comments.recommendCount} + ${difference}` })
    .where(eq(comments.id, commentId));
}
