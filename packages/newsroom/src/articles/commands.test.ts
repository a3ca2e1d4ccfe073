import { articles } from "@polosa/db/schema/articles.ts";
import { image, paragraph, toDocument } from "@polosa/document/build.ts";
import { eq } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { describe, expect } from "vitest";
import { givenArticle, givenPerson, givenPublishedArticle } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { findPublishedArticle } from "../publications/queries.ts";
import { saveDraft, startArticle } from "./commands.ts";
import { getEditedArticle } from "./queries.ts";

describe("saveDraft", () => {
  test("keeps readers on the published revision", async ({ db }) => {
    const article = await givenPublishedArticle(db, { headline: "Опубликовано" });

    await saveDraft(db, article.author, { ...article.text, articleId: article.id, sectionId: article.section.id, basedOn: 2, headline: "Переписано" });

    const { slug } = await getEditedArticle(db, article.id);
    expect(await findPublishedArticle(db, { locale: "ru", section: article.section.slug, slug })).toMatchObject({ headline: "Опубликовано" });
  });

  test("refuses to build on anything but the newest revision", async ({ db }) => {
    const article = await givenArticle(db);

    const late = saveDraft(db, article.editor, { ...article.text, articleId: article.id, sectionId: article.section.id, basedOn: 1 });

    await expect(late).rejects.toMatchObject({ kind: "conflict", reason: "saved_meanwhile" });
  });

  test("lets one of twenty parallel saves win and tells the others", async ({ pool }) => {
    const article = await givenArticle(pool);

    const saves = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        saveDraft(pool, article.editor, { ...article.text, articleId: article.id, sectionId: article.section.id, basedOn: 2, headline: `Правка ${index}` }),
      ),
    );

    expect(saves.filter((save) => save.status === "fulfilled")).toHaveLength(1);
    expect(saves.filter((save) => save.status === "rejected").every((save) => save.reason.reason === "saved_meanwhile")).toBe(true);
  });

  test("refuses an author who did not start the article", async ({ db }) => {
    const article = await givenArticle(db);
    const stranger = await givenPerson(db, { role: "author" });

    const save = saveDraft(db, stranger, { ...article.text, articleId: article.id, sectionId: article.section.id, basedOn: 2 });

    await expect(save).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("gives two articles of one headline two addresses, even at the same moment", async ({ pool }) => {
    const [first, second] = [await givenArticle(pool), await givenArticle(pool)];

    await Promise.all(
      [first, second].map((article) =>
        saveDraft(pool, article.author, { ...article.text, articleId: article.id, sectionId: article.section.id, basedOn: 2, headline: "Одно и то же" }),
      ),
    );

    const slugs = await pool.select({ slug: articles.slug }).from(articles);
    expect(slugs.map(({ slug }) => slug).sort()).toEqual(["odno-i-to-zhe", "odno-i-to-zhe-2"]);
  });

  test("keeps the address of a published article when its headline changes", async ({ db }) => {
    const article = await givenPublishedArticle(db, { headline: "Первый заголовок" });

    await saveDraft(db, article.author, { ...article.text, articleId: article.id, sectionId: article.section.id, basedOn: 2, headline: "Второй" });

    const [row] = await db.select({ slug: articles.slug }).from(articles).where(eq(articles.id, article.id));
    expect(row?.slug).toBe("pervyy-zagolovok");
  });
});

describe("saveDraft refuses, and writes nothing, when", () => {
  test.for<[string, object, string]>([
    ["an author is not on the list", { byline: [{ authorId: uuidv7(), role: "text" }] }, "author_missing"],
    ["the lead picture is not in the library", { lead: { mediaId: uuidv7(), alt: "", caption: "", credit: "" } }, "picture_missing"],
    [
      "a picture of the text is not in the library",
      { document: toDocument(image({ mediaId: uuidv7(), alt: "", caption: "", credit: "" })) },
      "picture_missing",
    ],
  ])("%s", async ([, change, reason], { db }) => {
    const article = await givenArticle(db);

    const save = saveDraft(db, article.author, { ...article.text, ...change, articleId: article.id, sectionId: article.section.id, basedOn: article.revision });

    await expect(save).rejects.toMatchObject({ kind: "invalid", reason });
    expect(await getEditedArticle(db, article.id)).toMatchObject({ revision: article.revision });
  });
});

describe("startArticle", () => {
  test("refuses a second article of the same story in one language", async ({ db }) => {
    const article = await givenArticle(db);
    const { storyId } = await getEditedArticle(db, article.id);

    const again = startArticle(db, article.author, { locale: "ru", sectionId: article.section.id, storyId });

    await expect(again).rejects.toMatchObject({ reason: "translation_exists" });
  });

  test("links the translations of a story", async ({ db }) => {
    const russian = await givenPublishedArticle(db, { document: toDocument(paragraph("По-русски")) });
    const { storyId } = await getEditedArticle(db, russian.id);
    const kazakh = await givenPublishedArticle(db, { locale: "kk", storyId, headline: "Қазақша тақырып" });

    const { slug } = await getEditedArticle(db, russian.id);
    const published = await findPublishedArticle(db, { locale: "ru", section: russian.section.slug, slug });

    expect(published?.translations).toEqual([{ id: kazakh.id, locale: "kk", path: `/kk/${kazakh.section.slug}/qazaqsha-taqyryp` }]);
  });
});
