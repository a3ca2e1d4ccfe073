import { uuidv7 } from "uuidv7";
import { expect } from "vitest";
import { givenComment, givenPerson, givenPublishedArticle, givenReader } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { approveComment } from "../moderation/commands.ts";
import { findPlaceBefore } from "./places.ts";
import { listAnswers, listThread } from "./queries.ts";

test("lets a thread begin at any comment of it, and a branch at any answer", async ({ db }) => {
  const [article, moderator] = [await givenPublishedArticle(db), await givenPerson(db, { role: "moderator" })];
  const say = async (body: string, parentId: string | null) => {
    const { id } = await givenComment(db, { articleId: article.id, parentId, reader: await givenReader(db), body });
    await approveComment(db, moderator, { commentId: id });
    return id;
  };
  const [first, , third] = [await say("раз", null), await say("два", null), await say("три", null)];
  const [, answer] = [await say("ответ", first), await say("ещё ответ", first)];

  const place = await findPlaceBefore(db, { articleId: article.id, id: third });
  const within = await findPlaceBefore(db, { articleId: article.id, id: answer });

  const thread = await listThread(db, { articleId: article.id, sort: "oldest", after: place?.after ?? null, limit: 50 });
  expect(thread.branches).toMatchObject([{ comment: { body: "три" } }]);
  expect(within?.rootId).toBe(first);
  expect((await listAnswers(db, { articleId: article.id, rootId: first, after: within?.after ?? null, limit: 50 }))?.answers).toMatchObject([
    { body: "ещё ответ" },
  ]);
  expect(await findPlaceBefore(db, { articleId: article.id, id: first })).toEqual({ rootId: null, after: null });
  expect(await findPlaceBefore(db, { articleId: uuidv7(), id: third })).toBeNull();
});
