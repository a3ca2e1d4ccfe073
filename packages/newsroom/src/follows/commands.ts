import type { Db } from "@polosa/db/client.ts";
import { publications } from "@polosa/db/schema/publications.ts";
import { readers, threadFollows } from "@polosa/db/schema/readers.ts";
import { and, eq, isNotNull } from "drizzle-orm";
import { DomainError } from "../kernel/errors.ts";
import { refuseUnknown } from "../readers/known.ts";
import type { Reader } from "../readers/queries.ts";

/** From now on the reader hears by mail what is said under the article. Twice is once. */
export async function followThread(db: Db, reader: Reader, { articleId }: { articleId: string }): Promise<void> {
  if ((await db.$count(publications, eq(publications.articleId, articleId))) === 0) throw new DomainError("not_found", "article_missing");
  await refuseUnknown(db, reader);
  if ((await db.$count(readers, and(eq(readers.id, reader.id), isNotNull(readers.email)))) === 0) throw new DomainError("conflict", "email_needed");
  await db.insert(threadFollows).values({ readerId: reader.id, articleId }).onConflictDoNothing();
}

/** `readerId` is the reader's own, or stands in a link that only their mailbox has. */
export async function unfollowThread(db: Db, { readerId, articleId }: { readerId: string; articleId: string }): Promise<void> {
  await db.delete(threadFollows).where(and(eq(threadFollows.readerId, readerId), eq(threadFollows.articleId, articleId)));
}
