import { comments } from "@polosa/db/schema/comments.ts";
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { givenComment, givenPublishedArticle, givenReader } from "../../testing/builders.ts";
import { givenShownComment } from "../../testing/commented.ts";
import { test } from "../../testing/newsroom-test.ts";
import { recommendComment, takeBackRecommendation } from "./commands.ts";
import { listRecommended } from "./queries.ts";

test("a reader's recommendation counts once, however often it is sent at once", async ({ pool }) => {
  const article = await givenPublishedArticle(pool);
  const [comment, reader, other] = [await givenShownComment(pool, { articleId: article.id }), await givenReader(pool), await givenReader(pool)];

  await Promise.all(Array.from({ length: 20 }, () => recommendComment(pool, reader, { commentId: comment.id })));
  await recommendComment(pool, other, { commentId: comment.id });

  expect(await pool.select({ count: comments.recommendCount }).from(comments).where(eq(comments.id, comment.id))).toEqual([{ count: 2 }]);
  expect(await listRecommended(pool, reader, article.id)).toEqual([comment.id]);
});

test("what is taken back counts no more, also twice", async ({ db }) => {
  const article = await givenPublishedArticle(db);
  const [comment, reader] = [await givenShownComment(db, { articleId: article.id }), await givenReader(db)];
  await recommendComment(db, reader, { commentId: comment.id });

  for (let time = 0; time < 2; time += 1) await takeBackRecommendation(db, reader, { commentId: comment.id });

  expect(await db.select({ count: comments.recommendCount }).from(comments).where(eq(comments.id, comment.id))).toEqual([{ count: 0 }]);
});

test("nobody recommends their own words, nor what readers do not see", async ({ db }) => {
  const article = await givenPublishedArticle(db);
  const [mine, waiting] = [await givenShownComment(db, { articleId: article.id }), await givenComment(db, { articleId: article.id, body: "Ждёт" })];

  await expect(recommendComment(db, mine.reader, { commentId: mine.id })).rejects.toMatchObject({ reason: "own_comment" });
  await expect(recommendComment(db, mine.reader, { commentId: waiting.id })).rejects.toMatchObject({ reason: "comment_missing" });
});
