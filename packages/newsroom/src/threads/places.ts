import type { Db } from "@polosa/db/client.ts";
import { comments, wasShown } from "@polosa/db/schema/comments.ts";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { toCursor } from "../kernel/cursor.ts";

export interface PlaceBefore {
  /** The branch on whose own page it stands; null for a comment on the article. */
  rootId: string | null;
  /** The cursor after which that page goes on with it; null when it is the first. */
  after: string | null;
}

/** Where the thread, oldest first, shows a comment; null when readers do not see it under this article. */
export async function findPlaceBefore(db: Db, comment: { articleId: string; id: string }): Promise<PlaceBefore | null> {
  const [place] = await db
    .select({ id: comments.id, rootId: comments.rootId, postedAt: comments.postedAt })
    .from(comments)
    .where(and(eq(comments.articleId, comment.articleId), wasShown(comments), eq(comments.id, comment.id)));
  if (!place) return null;
  const siblings = place.rootId ? eq(comments.rootId, place.rootId) : and(eq(comments.articleId, comment.articleId), isNull(comments.rootId));
  const [before] = await db
    .select({ postedAt: comments.postedAt, id: comments.id })
    .from(comments)
    .where(and(siblings, wasShown(comments), sql`(${comments.postedAt}, ${comments.id}) < (${place.postedAt.toISOString()}::timestamptz, ${place.id}::uuid)`))
    .orderBy(desc(comments.postedAt), desc(comments.id))
    .limit(1);
  return { rootId: place.rootId, after: before ? toCursor(before.postedAt, before.id) : null };
}
