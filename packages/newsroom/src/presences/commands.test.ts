import { presences } from "@polosa/db/schema/presences.ts";
import { expect } from "vitest";
import { givenArticle, givenPerson } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { forgetOldPresences, leaveArticle, markPresent } from "./commands.ts";
import { getSurroundings } from "./queries.ts";

test("shows who else has the article open, and not oneself", async ({ db }) => {
  const article = await givenArticle(db);

  await markPresent(db, article.author, { articleId: article.id });
  await markPresent(db, article.editor, { articleId: article.id });
  await markPresent(db, article.editor, { articleId: article.id });

  expect(await getSurroundings(db, article.author, { articleId: article.id })).toEqual({
    others: [{ id: article.editor.id, name: "editor" }],
    revision: article.revision,
  });
});

test("somebody who leaves is gone at once", async ({ db }) => {
  const article = await givenArticle(db);
  await markPresent(db, article.editor, { articleId: article.id });

  await leaveArticle(db, article.editor, { articleId: article.id });

  expect(await getSurroundings(db, article.author, { articleId: article.id })).toMatchObject({ others: [] });
});

test("somebody who was not heard of for half a minute is not shown", async ({ db }) => {
  const article = await givenArticle(db);

  await db.insert(presences).values({ articleId: article.id, personId: article.editor.id, seenAt: new Date(Date.now() - 31_000) });

  expect(await getSurroundings(db, article.author, { articleId: article.id })).toMatchObject({ others: [] });
});

test("an author who may not write the article is not announced in it", async ({ db }) => {
  const article = await givenArticle(db);
  const stranger = await givenPerson(db, { role: "author" });

  await expect(markPresent(db, stranger, { articleId: article.id })).rejects.toMatchObject({ kind: "forbidden" });
});

test("tidying takes out what browsers left behind, and nobody who is there", async ({ db }) => {
  const article = await givenArticle(db);
  await markPresent(db, article.author, { articleId: article.id });
  await db.insert(presences).values({ articleId: article.id, personId: article.editor.id, seenAt: new Date(Date.now() - 2 * 3_600_000) });

  await forgetOldPresences(db);

  expect(await db.$count(presences)).toBe(1);
});
