import { commentReports } from "@polosa/db/schema/threads.ts";
import { expect } from "vitest";
import { givenPublishedArticle, givenReader } from "../../testing/builders.ts";
import { givenShownComment } from "../../testing/commented.ts";
import { test } from "../../testing/newsroom-test.ts";
import { reportComment } from "./commands.ts";

test("each reader reports a comment once, and never their own", async ({ db }) => {
  const article = await givenPublishedArticle(db);
  const [comment, reader] = [await givenShownComment(db, { articleId: article.id }), await givenReader(db)];

  await reportComment(db, reader, { commentId: comment.id, reason: "spam", note: "Третий раз за день" });

  await expect(reportComment(db, reader, { commentId: comment.id, reason: "hate", note: "" })).rejects.toMatchObject({ reason: "reported_before" });
  await expect(reportComment(db, comment.reader, { commentId: comment.id, reason: "spam", note: "" })).rejects.toMatchObject({ reason: "own_comment" });
  expect(await db.select({ reason: commentReports.reason, note: commentReports.note }).from(commentReports)).toEqual([
    { reason: "spam", note: "Третий раз за день" },
  ]);
});

test("the twenty-first report of an hour is refused, exactly, when all come at once", async ({ pool }) => {
  const article = await givenPublishedArticle(pool);
  const reader = await givenReader(pool);
  const shown = await Promise.all(Array.from({ length: 30 }, (_, index) => givenShownComment(pool, { articleId: article.id, body: `Слова ${index}` })));

  const outcomes = await Promise.allSettled(shown.map(({ id }) => reportComment(pool, reader, { commentId: id, reason: "spam", note: "" })));

  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(20);
  expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({ reason: { kind: "too_many", reason: "too_many_report" } });
  expect(await pool.$count(commentReports)).toBe(20);
});
