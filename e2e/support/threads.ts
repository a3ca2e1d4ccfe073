import type { Db } from "@polosa/db/client.ts";
import { comments } from "@polosa/db/schema/comments.ts";
import { postComment } from "@polosa/newsroom/comments/commands.ts";
import { commentsKey, markStale } from "@polosa/newsroom/kernel/stale-keys.ts";
import { approveComment } from "@polosa/newsroom/moderation/commands.ts";
import { startReader } from "@polosa/newsroom/readers/commands.ts";
import { eq, sql } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { getActor } from "./newsroom.ts";

export interface Said {
  name: string;
  body: string;
  parentId?: string;
}

/** Comments that readers see, a second apart, as if others had written them earlier today. Returns their ids. */
export async function discuss(db: Db, articleId: string, said: readonly Said[]): Promise<string[]> {
  const moderator = await getActor(db, "moderator");
  const ids: string[] = [];
  for (const [index, { name, body, parentId = null }] of said.entries()) {
    const reader = await startReader(db, { name, locale: "ru", way: "open" });
    const { id } = await postComment(db, reader, { articleId, parentId, formKey: uuidv7(), name, body, addressHash: uuidv7() });
    await approveComment(db, moderator, { commentId: id });
    await db
      .update(comments)
      .set({ postedAt: sql`now() - interval '1 hour' + ${index} * interval '1 second'` })
      .where(eq(comments.id, id));
    ids.push(id);
  }
  await markStale(db, [commentsKey(articleId)]);
  return ids;
}

/** A moderator lets in whatever waits under the article. */
export async function approveAll(db: Db, articleId: string): Promise<void> {
  const moderator = await getActor(db, "moderator");
  const waiting = await db.select({ id: comments.id }).from(comments).where(sql`${comments.articleId} = ${articleId} and ${comments.standing} = 'waiting'`);
  for (const { id } of waiting) await approveComment(db, moderator, { commentId: id });
}
