import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, revisionAuthors, revisionMedia, revisionTopics } from "@polosa/db/schema/articles.ts";
import { media } from "@polosa/db/schema/media.ts";
import { publications } from "@polosa/db/schema/publications.ts";
import { topics } from "@polosa/db/schema/topics.ts";
import { asc, eq } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { describe, expect } from "vitest";
import { givenArticle, givenPerson, givenPublishedArticle } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { restoreRevision, saveDraft } from "../articles/commands.ts";
import type { RevisionText } from "../articles/input.ts";
import type { Actor } from "../kernel/actor.ts";
import { publishArticle } from "../publications/commands.ts";
import { sealRevisionNumber } from "./commands.ts";
import { getRevisionText, listRevisions } from "./queries.ts";

type Article = Awaited<ReturnType<typeof givenArticle>>;

describe("a save folds into the one before", () => {
  test("when the same person made it within five minutes", async ({ db }) => {
    const article = await givenArticle(db);
    const [first] = await rowsOf(db, article.id);

    const number = await save(db, article, { by: article.author, headline: "Второй заголовок" });

    expect(number).toBe(3);
    expect(await rowsOf(db, article.id)).toMatchObject([{ number: 3, headline: "Второй заголовок", beganAt: first?.beganAt }]);
  });

  test("and takes with it what stood beside the revision it replaces", async ({ db }) => {
    const article = await givenArticle(db, { topicIds: [await givenTopic(db)], lead: { mediaId: await givenMedia(db), alt: "", caption: "", credit: "" } });

    await save(db, article, { by: article.author, headline: "Дальше" });

    const [row] = await rowsOf(db, article.id);
    const beside = await Promise.all([revisionAuthors, revisionTopics, revisionMedia].map((table) => db.select({ id: table.revisionId }).from(table)));
    expect(beside.flat()).toEqual([{ id: row?.id }, { id: row?.id }, { id: row?.id }]);
  });
});

describe("a save stands beside the one before", () => {
  test("when another person made that", async ({ db }) => {
    const article = await givenArticle(db);

    await save(db, article, { by: article.editor, headline: "Правка редактора" });

    expect((await rowsOf(db, article.id)).map(({ number }) => number)).toEqual([2, 3]);
  });

  test("when that was begun more than five minutes ago, however lately it was saved", async ({ db }) => {
    const article = await givenArticle(db);
    await db.update(articleRevisions).set({ beganAt: new Date(Date.now() - 301_000) });

    await save(db, article, { by: article.author, headline: "Позже" });

    expect((await rowsOf(db, article.id)).map(({ number }) => number)).toEqual([2, 3]);
  });

  test("when that is kept", async ({ db }) => {
    const article = await givenArticle(db);
    await sealRevisionNumber(db, { articleId: article.id, number: 2 });

    await save(db, article, { by: article.author, headline: "Позже" });

    expect((await rowsOf(db, article.id)).map(({ number }) => number)).toEqual([2, 3]);
  });

  test("when readers see that, and still do when they no longer see it", async ({ db }) => {
    const editor = await givenPerson(db, { role: "editor" });
    const article = await givenPublishedArticle(db);
    await db.update(articleRevisions).set({ createdBy: editor.id });

    await save(db, article, { by: editor, headline: "Черновик" });
    await publishArticle(db, editor, { articleId: article.id, revision: 3 });
    await save(db, { ...article, revision: 3 }, { by: editor, headline: "Ещё черновик" });

    expect((await rowsOf(db, article.id)).map(({ number }) => number)).toEqual([2, 3, 4]);
    const [{ revisionId } = { revisionId: "" }] = await db.select({ revisionId: publications.revisionId }).from(publications);
    expect((await rowsOf(db, article.id)).find(({ id }) => id === revisionId)?.number).toBe(3);
  });
});

describe("restoreRevision", () => {
  test("makes the old text the newest revision, and keeps the one it replaces", async ({ db }) => {
    const article = await givenArticle(db, { headline: "Было" });
    await save(db, article, { by: article.editor, headline: "Стало" });

    const number = await restoreRevision(db, article.editor, { articleId: article.id, number: 2, basedOn: 3 });

    expect(number).toBe(4);
    expect(await getRevisionText(db, { articleId: article.id, number: 4 })).toEqual(await getRevisionText(db, { articleId: article.id, number: 2 }));
    expect((await rowsOf(db, article.id)).map((row) => [row.number, row.headline, row.sealedAt !== null])).toEqual([
      [2, "Было", false],
      [3, "Стало", true],
      [4, "Было", true],
    ]);
  });

  test("refuses, and keeps nothing, when somebody saved meanwhile", async ({ db }) => {
    const article = await givenArticle(db);
    await save(db, article, { by: article.editor, headline: "Стало" });

    const late = restoreRevision(db, article.editor, { articleId: article.id, number: 2, basedOn: 2 });

    await expect(late).rejects.toMatchObject({ kind: "conflict", reason: "saved_meanwhile" });
    expect((await rowsOf(db, article.id)).filter(({ sealedAt }) => sealedAt)).toEqual([]);
  });

  test("refuses an author who did not start the article", async ({ db }) => {
    const article = await givenArticle(db);
    const stranger = await givenPerson(db, { role: "author" });

    const restoring = restoreRevision(db, stranger, { articleId: article.id, number: 2, basedOn: 2 });

    await expect(restoring).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("refuses a revision that is not the article's", async ({ db }) => {
    const article = await givenArticle(db);

    const restoring = restoreRevision(db, article.author, { articleId: article.id, number: 9, basedOn: 2 });

    await expect(restoring).rejects.toMatchObject({ kind: "not_found", reason: "revision_missing" });
  });
});

describe("listRevisions", () => {
  test("says who changed how many words, and what readers see", async ({ db }) => {
    const article = await givenPublishedArticle(db, { headline: "Мост открыли утром" });
    await save(db, article, { by: article.editor, headline: "Мост закрыли утром снова" });

    const { revisions, next } = await listRevisions(db, { articleId: article.id, before: null });

    expect(next).toBeNull();
    expect(revisions).toMatchObject([
      { number: 3, savedBy: "editor", added: 2, removed: 1, isPublished: false, isSealed: false },
      { number: 2, savedBy: "author", isPublished: true, isSealed: true },
    ]);
  });

  test("goes on where a page ended", async ({ db }) => {
    const article = await givenArticle(db);
    let revision = article.revision;
    for (const turn of Array.from({ length: 24 }, (_, index) => index)) {
      revision = await save(db, { ...article, revision }, { by: turn % 2 ? article.author : article.editor, headline: `Правка ${turn}` });
    }

    const first = await listRevisions(db, { articleId: article.id, before: null });
    const second = await listRevisions(db, { articleId: article.id, before: first.next });

    expect(first.revisions).toHaveLength(20);
    expect([...first.revisions, ...second.revisions].map(({ number }) => number)).toEqual((await rowsOf(db, article.id)).map(({ number }) => number).reverse());
    expect(second.next).toBeNull();
  });
});

async function save(db: Db, article: Article, { by, ...changed }: Partial<RevisionText> & { by: Actor }): Promise<number> {
  return saveDraft(db, by, { ...article.text, articleId: article.id, sectionId: article.section.id, basedOn: article.revision, ...changed });
}

async function rowsOf(db: Db, articleId: string) {
  return db.select().from(articleRevisions).where(eq(articleRevisions.articleId, articleId)).orderBy(asc(articleRevisions.number));
}

async function givenTopic(db: Db): Promise<string> {
  const id = uuidv7();
  await db.insert(topics).values({ id, slug: id, names: { kk: "Көпір", ru: "Мосты", en: "Bridges" } });
  return id;
}

async function givenMedia(db: Db): Promise<string> {
  const id = uuidv7();
  const { id: uploadedBy } = await givenPerson(db, { role: "author" });
  await db.insert(media).values({ id, hash: id, fileName: "мост.jpg", width: 100, height: 100, widths: [100], uploadedBy });
  return id;
}
