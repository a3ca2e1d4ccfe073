import type { Db } from "@polosa/db/client.ts";
import { comments, type Standing } from "@polosa/db/schema/comments.ts";
import { eq, sql } from "drizzle-orm";

/** Keeps the number of answers that readers see below a comment on the article. Part of the caller's transaction. */
export async function countReply(tx: Db, { rootId, before, after }: { rootId: string | null; before: Standing | null; after: Standing }): Promise<void> {
  const difference = Number(after === "visible") - Number(before === "visible");
  if (!rootId || difference === 0) return;
  await tx
    .update(comments)
    .set({ replyCount: sql`${comments.replyCount} + ${difference}` })
    .where(eq(comments.id, rootId));
}
