import type { Db } from "@polosa/db/client.ts";
import { comments } from "@polosa/db/schema/comments.ts";
import { commentRecommendations } from "@polosa/db/schema/threads.ts";
import { and, eq } from "drizzle-orm";
import type { Reader } from "../readers/queries.ts";

export async function hasRecommended(db: Db, reader: Reader, commentId: string): Promise<boolean> {
  return (await db.$count(commentRecommendations, and(eq(commentRecommendations.commentId, commentId), eq(commentRecommendations.readerId, reader.id)))) > 0;
}

/** Which comments of a thread the reader recommends, by id. */
export async function listRecommended(db: Db, reader: Reader, articleId: string): Promise<string[]> {
  const rows = await db
    .select({ id: comments.id })
    .from(commentRecommendations)
    .innerJoin(comments, eq(comments.id, commentRecommendations.commentId))
    .where(and(eq(comments.articleId, articleId), eq(commentRecommendations.readerId, reader.id)));
  return rows.map(({ id }) => id);
}
