import { publications } from "@polosa/db/schema/publications.ts";
import { settings } from "@polosa/db/schema/settings.ts";
import { sectionThreads, threads } from "@polosa/db/schema/threads.ts";
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { givenArticle, givenPublishedArticle } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { getThreadTerms } from "./terms.ts";

test("what was decided for the article comes before its section, and that before the site", async ({ db }) => {
  const article = await givenPublishedArticle(db);
  const setBy = article.editor.id;
  expect(await getThreadTerms(db, article.id)).toEqual({ mode: "open", slowSeconds: 0 });

  await db.insert(settings).values({ key: "comments", value: "waiting_first" });
  expect(await getThreadTerms(db, article.id)).toEqual({ mode: "waiting_first", slowSeconds: 0 });

  await db.insert(sectionThreads).values({ sectionId: article.section.id, mode: "read_only", slowSeconds: 30, setBy });
  expect(await getThreadTerms(db, article.id)).toEqual({ mode: "read_only", slowSeconds: 30 });

  await db.insert(threads).values({ articleId: article.id, mode: "open", slowSeconds: 60, setBy });
  expect(await getThreadTerms(db, article.id)).toEqual({ mode: "open", slowSeconds: 60 });
});

test("a section's threads close when its articles are old", async ({ db }) => {
  const article = await givenPublishedArticle(db);
  await db.insert(sectionThreads).values({ sectionId: article.section.id, mode: "open", closesAfterDays: 14, setBy: article.editor.id });
  expect(await getThreadTerms(db, article.id)).toMatchObject({ mode: "open" });

  await db
    .update(publications)
    .set({ publishedAt: new Date(Date.now() - 15 * 86_400_000) })
    .where(eq(publications.articleId, article.id));

  expect(await getThreadTerms(db, article.id)).toMatchObject({ mode: "closed" });
});

test("there are none where readers see nothing", async ({ db }) => {
  const { id } = await givenArticle(db);

  await expect(getThreadTerms(db, id)).rejects.toMatchObject({ reason: "article_missing" });
});
