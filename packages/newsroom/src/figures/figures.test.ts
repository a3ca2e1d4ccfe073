import { commentAppeals } from "@polosa/db/schema/threads.ts";
import { expect } from "vitest";
import { givenPerson, givenPublishedArticle, givenReader } from "../../testing/builders.ts";
import { givenWaiting } from "../../testing/commented.ts";
import { test } from "../../testing/newsroom-test.ts";
import { appealComment, decideAppeal } from "../appeals/commands.ts";
import { decideComments } from "../moderation/commands.ts";
import { undoAct } from "../moderation/undoing.ts";
import { getCommentFigures } from "./queries.ts";

test("a month is what was posted, held, removed by reason and appealed; what was taken back at once is none of it", async ({ db }) => {
  const [article, reader, month] = [await givenPublishedArticle(db), await givenReader(db), new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 7)];
  const [moderator, colleague] = [await givenPerson(db, { role: "moderator" }), await givenPerson(db, { role: "moderator" })];
  const ids = await givenWaiting(db, { articleId: article.id, readerId: reader.id, count: 6 });
  await decideComments(db, moderator, { act: "remove", commentIds: ids.slice(0, 2), reason: "spam", note: "" });
  await decideComments(db, moderator, { act: "remove", commentIds: ids.slice(2, 3), reason: "insult", note: "" });
  const { actId } = await decideComments(db, moderator, { act: "remove", commentIds: ids.slice(3, 5), reason: "hate", note: "" });
  await undoAct(db, moderator, { actId });
  await appealComment(db, reader, { commentId: ids[0] ?? "", body: "Не реклама" });
  const [appeal] = await db.select({ id: commentAppeals.id }).from(commentAppeals);
  await decideAppeal(db, colleague, { appealId: appeal?.id ?? "", verdict: "granted", answer: "" });

  expect(await getCommentFigures(db, month)).toEqual({
    month,
    posted: 6,
    held: 6,
    removed: { insult: 1, hate: 0, spam: 2, personal: 0, off_topic: 0, illegal: 0, other: 0 },
    appealed: 1,
    granted: 1,
    upheld: 0,
  });
  expect(await getCommentFigures(db, "2025-01")).toMatchObject({ posted: 0, held: 0, appealed: 0 });
});
