import { settings } from "@polosa/db/schema/settings.ts";
import { expect } from "vitest";
import { givenPublishedArticle, givenReader } from "../../testing/builders.ts";
import { givenShownComment } from "../../testing/commented.ts";
import { test } from "../../testing/newsroom-test.ts";
import { editComment } from "../comments/commands.ts";
import { followThread } from "../follows/commands.ts";
import { muteAuthor } from "../mutes/commands.ts";
import { recommendComment } from "../recommendations/commands.ts";
import { reportComment } from "../reports/commands.ts";

test("who gave a name alone does nothing more once the site asks for an address", async ({ db }) => {
  const article = await givenPublishedArticle(db);
  const { id: commentId, reader: author } = await givenShownComment(db, { articleId: article.id });
  const reader = await givenReader(db);
  await db.insert(settings).values({ key: "identity", value: "email" });

  const refused = { kind: "forbidden", reason: "sign_in_first" };
  await expect(recommendComment(db, reader, { commentId })).rejects.toMatchObject(refused);
  await expect(reportComment(db, reader, { commentId, reason: "spam", note: "" })).rejects.toMatchObject(refused);
  await expect(muteAuthor(db, reader, { commentId })).rejects.toMatchObject(refused);
  await expect(followThread(db, reader, { articleId: article.id })).rejects.toMatchObject(refused);
  await expect(editComment(db, author, { commentId, body: "Другие слова" })).rejects.toMatchObject(refused);
});
