import { publications } from "@polosa/db/schema/publications.ts";
import { staleKeys } from "@polosa/db/schema/stale-keys.ts";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { givenArticle, givenPerson, givenPublishedArticle } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { saveDraft } from "../articles/commands.ts";
import { getEditedArticle } from "../articles/queries.ts";
import { publishArticle, takeDownArticle } from "./commands.ts";
import { findPublishedArticle, findTakedown } from "./queries.ts";

describe("publishArticle", () => {
  test("refuses an author, even with their own article", async ({ db }) => {
    const article = await givenArticle(db);

    const publishing = publishArticle(db, article.author, { articleId: article.id, revision: article.revision });

    await expect(publishing).rejects.toMatchObject({ kind: "forbidden" });
    expect(await db.select().from(publications).where(eq(publications.articleId, article.id))).toEqual([]);
  });

  test("refuses an editor of another section", async ({ db }) => {
    const [article, elsewhere] = [await givenArticle(db), await givenArticle(db)];
    const editor = await givenPerson(db, { role: "editor", sectionId: elsewhere.section.id });

    const publishing = publishArticle(db, editor, { articleId: article.id, revision: article.revision });

    await expect(publishing).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("refuses a revision that somebody has written over meanwhile", async ({ db }) => {
    const article = await givenArticle(db);
    await saveDraft(db, article.author, {
      ...article.text,
      articleId: article.id,
      sectionId: article.section.id,
      basedOn: article.revision,
      headline: "Ещё правка",
    });

    const publishing = publishArticle(db, article.editor, { articleId: article.id, revision: article.revision });

    await expect(publishing).rejects.toMatchObject({ reason: "saved_meanwhile" });
  });

  test("refuses an article without headline and stores nothing", async ({ db }) => {
    const article = await givenArticle(db, { headline: "" });

    const publishing = publishArticle(db, article.editor, { articleId: article.id, revision: article.revision });

    await expect(publishing).rejects.toMatchObject({ reason: "headline_missing" });
    expect(await db.select().from(publications).where(eq(publications.articleId, article.id))).toEqual([]);
  });

  test("keeps the first date and moves the modified one", async ({ db }) => {
    const article = await givenPublishedArticle(db);
    const [before] = await db.select().from(publications).where(eq(publications.articleId, article.id));
    const revision = await saveDraft(db, article.author, {
      ...article.text,
      articleId: article.id,
      sectionId: article.section.id,
      basedOn: article.revision,
      lede: "Новый лид",
    });

    await publishArticle(db, article.editor, { articleId: article.id, revision });

    const [after] = await db.select().from(publications).where(eq(publications.articleId, article.id));
    expect(after?.publishedAt).toEqual(before?.publishedAt);
    expect(after?.modifiedAt.getTime()).toBeGreaterThanOrEqual(before?.modifiedAt.getTime() ?? Number.POSITIVE_INFINITY);
  });

  test("changes nothing when readers see that revision already", async ({ db }) => {
    const article = await givenPublishedArticle(db);
    const [before] = await db.select().from(publications).where(eq(publications.articleId, article.id));
    await db.delete(staleKeys);

    await publishArticle(db, article.editor, { articleId: article.id, revision: article.revision });

    expect(await db.select().from(publications).where(eq(publications.articleId, article.id))).toEqual([before]);
    expect(await db.select().from(staleKeys)).toEqual([]);
  });

  test("says softly what became stale: the article, its section, its front", async ({ db }) => {
    const article = await givenPublishedArticle(db);

    const keys = await db.select({ key: staleKeys.key, hard: staleKeys.hard }).from(staleKeys);

    expect(keys).toEqual(
      expect.arrayContaining([
        { key: `article:${article.id}`, hard: false },
        { key: `section:${article.section.id}:ru`, hard: false },
        { key: "front:ru", hard: false },
      ]),
    );
  });
});

describe("takeDownArticle", () => {
  test("removes the article for good from what readers can reach, with a reason", async ({ db }) => {
    const article = await givenPublishedArticle(db, { headline: "Снимем это" });

    await takeDownArticle(db, article.editor, { articleId: article.id, reason: "По просьбе героя" });

    const { slug, state } = await getEditedArticle(db, article.id);
    expect(state).toBe("taken_down");
    expect(await findPublishedArticle(db, { locale: "ru", section: article.section.slug, slug })).toBeNull();
    expect(await findTakedown(db, { locale: "ru", section: article.section.slug, slug })).toEqual({ publicReason: "" });
    expect(
      await db
        .select({ hard: staleKeys.hard })
        .from(staleKeys)
        .where(eq(staleKeys.key, `article:${article.id}`)),
    ).toContainEqual({ hard: true });
  });

  test("refuses what is not published", async ({ db }) => {
    const article = await givenArticle(db);

    await expect(takeDownArticle(db, article.editor, { articleId: article.id, reason: "Ошибка" })).rejects.toMatchObject({ reason: "not_published" });
  });

  test("keeps the address that readers knew, whatever is written meanwhile", async ({ db }) => {
    const article = await givenPublishedArticle(db, { headline: "Известный адрес" });
    await takeDownArticle(db, article.editor, { articleId: article.id, reason: "Ошибка" });

    await saveDraft(db, article.author, {
      ...article.text,
      articleId: article.id,
      sectionId: article.section.id,
      basedOn: article.revision,
      headline: "Другое",
    });

    expect(await findTakedown(db, { locale: "ru", section: article.section.slug, slug: "izvestnyy-adres" })).toEqual({ publicReason: "" });
  });

  test("is undone by publishing again, with the date on which readers first saw the article", async ({ db }) => {
    const article = await givenPublishedArticle(db);
    const firstSeenAt = new Date("2026-01-02T03:04:05Z");
    await db.update(publications).set({ publishedAt: firstSeenAt }).where(eq(publications.articleId, article.id));
    await takeDownArticle(db, article.editor, { articleId: article.id, reason: "Ошибка" });

    await publishArticle(db, article.editor, { articleId: article.id, revision: article.revision });

    expect(await getEditedArticle(db, article.id)).toMatchObject({ state: "published", publishedAt: firstSeenAt.toISOString() });
  });
});
