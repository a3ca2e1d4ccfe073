import type { Db } from "@polosa/db/client.ts";
import { comments } from "@polosa/db/schema/comments.ts";
import { postComment } from "@polosa/newsroom/comments/commands.ts";
import { eq } from "drizzle-orm";
import { uuidv7 } from "uuidv7";

const ONCE = Date.UTC(2026, 0, 1);

/** Comments that wait, older than all others so that they stand first in the queue; their ids, in the queue's order. */
export async function leaveWaiting(db: Db, { articleId, count, words }: { articleId: string; count: number; words: string }): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const said = { name: `Читатель ${number}`, body: `${words} ${number}`, addressHash: uuidv7() };
    ids.push((await postComment(db, null, { articleId, parentId: null, formKey: uuidv7(), ...said })).id);
  }
  // Each time older than the time before, whatever an earlier test has left.
  const began = ONCE - (Date.now() - ONCE);
  for (const [index, id] of ids.entries()) {
    await db
      .update(comments)
      .set({ postedAt: new Date(began + index * 1_000) })
      .where(eq(comments.id, id));
  }
  return ids;
}
