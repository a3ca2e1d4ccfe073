import type { Db } from "@polosa/db/client.ts";
import { readers, threadFollows } from "@polosa/db/schema/readers.ts";
import { and, eq, isNotNull } from "drizzle-orm";
import type { Reader } from "../readers/queries.ts";

export type Following = "yes" | "no" | "no_address";

/** Whether the reader follows a thread, and could. */
export async function findFollowing(db: Db, reader: Reader, articleId: string): Promise<Following> {
  if ((await db.$count(threadFollows, and(eq(threadFollows.readerId, reader.id), eq(threadFollows.articleId, articleId)))) > 0) return "yes";
  return (await db.$count(readers, and(eq(readers.id, reader.id), isNotNull(readers.email)))) > 0 ? "no" : "no_address";
}
