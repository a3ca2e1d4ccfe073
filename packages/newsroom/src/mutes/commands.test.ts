import { expect } from "vitest";
import { givenPublishedArticle, givenReader } from "../../testing/builders.ts";
import { givenShownComment } from "../../testing/commented.ts";
import { test } from "../../testing/newsroom-test.ts";
import { muteAuthor, unmuteAuthor } from "./commands.ts";
import { listMuted } from "./queries.ts";

test("a reader mutes who wrote a comment, for themselves only, and hears them again when they wish", async ({ db }) => {
  const article = await givenPublishedArticle(db);
  const [comment, reader, other] = [await givenShownComment(db, { articleId: article.id }), await givenReader(db), await givenReader(db)];

  for (let time = 0; time < 2; time += 1) await muteAuthor(db, reader, { commentId: comment.id });

  expect(await listMuted(db, reader)).toEqual([comment.reader.id]);
  expect(await listMuted(db, other)).toEqual([]);
  await unmuteAuthor(db, reader, { commentId: comment.id });
  expect(await listMuted(db, reader)).toEqual([]);
  await expect(muteAuthor(db, comment.reader, { commentId: comment.id })).rejects.toMatchObject({ reason: "own_comment" });
});
