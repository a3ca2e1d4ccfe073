import type { Db } from "@polosa/db/client.ts";
import { commentDecisions, comments } from "@polosa/db/schema/comments.ts";
import { sql } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { approveComment } from "../src/moderation/commands.ts";
import type { Reader } from "../src/readers/queries.ts";
import { givenComment, givenPerson, givenPublishedArticle, givenReader } from "./builders.ts";

/** A reader's comment that everybody sees, and who let it in. */
export async function givenVisibleComment(db: Db) {
  const [article, moderator, reader] = [await givenPublishedArticle(db), await givenPerson(db, { role: "moderator" }), await givenReader(db)];
  const { id: commentId } = await givenComment(db, { articleId: article.id, reader });
  await approveComment(db, moderator, { commentId });
  return { article, moderator, reader, commentId };
}

/** So many comments that wait, a second apart, written as fast as the database can; their ids, oldest first. */
export async function givenWaiting(db: Db, { articleId, readerId, count }: { articleId: string; readerId: string; count: number }): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, index) => ({
    id: uuidv7(),
    decisionId: uuidv7(),
    postedAt: new Date(Date.now() - (count - index) * 1_000),
    body: `Комментарий ${index}`,
  }));
  await db.transaction(async (tx) => {
    await tx
      .insert(comments)
      .values(rows.map((row) => ({ ...row, articleId, readerId, name: "Читатель", addressHash: "one", formKey: uuidv7(), standing: "waiting" as const })));
    await tx
      .insert(commentDecisions)
      .values(rows.map(({ id, decisionId }) => ({ id: decisionId, commentId: id, standing: "waiting" as const, reason: "new_reader" })));
  });
  await db.execute(sql`analyze comments`);
  return rows.map(({ id }) => id);
}

/** A comment that readers see, of a reader who can be named. */
export async function givenShownComment(db: Db, posted: { articleId: string; parentId?: string | null; reader?: Reader; body?: string }) {
  const reader = posted.reader ?? (await givenReader(db));
  const { id, standing } = await givenComment(db, { ...posted, reader });
  if (standing !== "visible") await approveComment(db, await givenPerson(db, { role: "moderator" }), { commentId: id });
  return { id, reader };
}
