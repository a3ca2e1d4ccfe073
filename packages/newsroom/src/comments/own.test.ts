import { comments } from "@polosa/db/schema/comments.ts";
import { commentEdits } from "@polosa/db/schema/threads.ts";
import { eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import { givenPublishedArticle, givenReader } from "../../testing/builders.ts";
import { givenShownComment } from "../../testing/commented.ts";
import { test } from "../../testing/newsroom-test.ts";
import { listThread } from "../threads/queries.ts";
import { editComment, withdrawComment } from "./commands.ts";

test("withdraws one's own comment, without a trace when nobody answered it", async ({ db }) => {
  const article = await givenPublishedArticle(db);
  const [alone, answered] = [await givenShownComment(db, { articleId: article.id }), await givenShownComment(db, { articleId: article.id, body: "Вопрос" })];
  const answer = await givenShownComment(db, { articleId: article.id, parentId: answered.id, body: "Ответ" });

  await withdrawComment(db, alone.reader, { commentId: alone.id });
  await withdrawComment(db, answered.reader, { commentId: answered.id });
  const before = await listThread(db, { articleId: article.id, sort: "oldest", after: null, limit: 50 });
  await withdrawComment(db, answer.reader, { commentId: answer.id });
  const after = await listThread(db, { articleId: article.id, sort: "oldest", after: null, limit: 50 });

  expect(before.branches).toMatchObject([{ comment: { id: answered.id, standing: "withdrawn" }, answers: [{ id: answer.id }] }]);
  expect(after.branches).toMatchObject([{ comment: { id: answered.id }, answers: [] }]);
  expect(await db.select({ count: comments.replyCount }).from(comments).where(eq(comments.id, answered.id))).toEqual([{ count: 0 }]);
});

test("nobody withdraws or edits what somebody else wrote", async ({ db }) => {
  const article = await givenPublishedArticle(db);
  const [{ id: commentId }, stranger] = [await givenShownComment(db, { articleId: article.id }), await givenReader(db)];

  await expect(withdrawComment(db, stranger, { commentId })).rejects.toMatchObject({ reason: "comment_missing" });
  await expect(editComment(db, stranger, { commentId, body: "Чужие слова" })).rejects.toMatchObject({ reason: "comment_missing" });
});

test("mends a comment within a quarter of an hour and keeps what it said", async ({ db }) => {
  const article = await givenPublishedArticle(db);
  const { id: commentId, reader } = await givenShownComment(db, { articleId: article.id, body: "Апечатка" });

  await editComment(db, reader, { commentId, body: "Опечатка" });
  await db.update(comments).set({ postedAt: sql`now() - interval '16 minutes'` });

  expect(await db.select({ body: comments.body }).from(comments)).toEqual([{ body: "Опечатка" }]);
  expect(await db.select({ body: commentEdits.body }).from(commentEdits)).toEqual([{ body: "Апечатка" }]);
  await expect(editComment(db, reader, { commentId, body: "Поздно" })).rejects.toMatchObject({ reason: "edit_too_late" });
});
