import { createHash } from "node:crypto";
import type { Db } from "@polosa/db/client.ts";
import { commentDecisions, comments } from "@polosa/db/schema/comments.ts";
import { postComment } from "@polosa/newsroom/comments/commands.ts";
import type { Actor } from "@polosa/newsroom/kernel/actor.ts";
import { approveComment } from "@polosa/newsroom/moderation/commands.ts";
import { eq } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import type { DemoComment } from "./story.ts";

export interface Discussion {
  articleId: string;
  publishedAt: Date;
  comments: DemoComment[];
}

/** Readers comment, each for the first time, so that all wait; the moderator has read those that are on the page. */
export async function discuss(db: Db, moderator: Actor, { articleId, publishedAt, comments: said }: Discussion): Promise<void> {
  for (const { name, body, minutesAfter, standing } of said) {
    const addressHash = createHash("sha256").update(`demo:${articleId}:${name}`).digest("hex");
    const { id } = await postComment(db, null, { articleId, parentId: null, formKey: uuidv7(), name, body, addressHash });
    if (standing === "visible") await approveComment(db, moderator, { commentId: id });

    const postedAt = new Date(Math.min(publishedAt.getTime() + minutesAfter * 60_000, Date.now() - 120_000));
    await db.update(comments).set({ postedAt }).where(eq(comments.id, id));
    await db.update(commentDecisions).set({ decidedAt: postedAt }).where(eq(commentDecisions.commentId, id));
  }
}
