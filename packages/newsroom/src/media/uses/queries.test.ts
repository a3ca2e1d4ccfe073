import type { Db } from "@polosa/db/client.ts";
import { authors } from "@polosa/db/schema/authors.ts";
import { media, openReplaced } from "@polosa/db/schema/media.ts";
import { image, paragraph, toDocument } from "@polosa/document/build.ts";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { givenArticle, givenAuthor, givenPublishedArticle } from "../../../testing/builders.ts";
import { givenPicture, test } from "../../../testing/media-test.ts";
import { saveDraft } from "../../articles/commands.ts";
import { publishArticle, takeDownArticle } from "../../publications/commands.ts";
import { isInNewest, isOpenToReaders, listKeysShowing, listUses } from "./queries.ts";

const words = { alt: "Вид", caption: "", credit: "Фото" };

test("tells where a picture is used: in what is written and in what readers see", async ({ db }) => {
  const mediaId = await givenPicture(db);
  const document = toDocument(paragraph("Текст"), image({ mediaId, ...words }));
  const draft = await givenArticle(db, { lead: { mediaId, ...words } });
  const published = await givenPublishedArticle(db, { document });
  const dropped = await givenPublishedArticle(db, { document });
  await saveDraft(db, dropped.author, {
    ...dropped.text,
    document: toDocument(paragraph("Без картинки")),
    articleId: dropped.id,
    sectionId: dropped.section.id,
    basedOn: 2,
  });
  await givenPublishedArticle(db);

  const uses = await listUses(db, mediaId);

  const told = Object.fromEntries(uses.map(({ articleId, state, inNewest, inPublished }) => [articleId, { state, inNewest, inPublished }]));
  expect(told).toEqual({
    [draft.id]: { state: "draft", inNewest: true, inPublished: false },
    [published.id]: { state: "published", inNewest: true, inPublished: true },
    [dropped.id]: { state: "changed", inNewest: false, inPublished: true },
  });
});

test("names the pages of published articles only", async ({ db }) => {
  const mediaId = await givenPicture(db);
  await givenArticle(db, { lead: { mediaId, ...words } });
  const published = await givenPublishedArticle(db, { lead: { mediaId, ...words } });

  expect((await listKeysShowing(db, mediaId)).sort()).toEqual([`article:${published.id}`, "front:ru", `section:${published.section.id}:ru`]);
});

describe("isOpenToReaders", () => {
  test("keeps what nobody shows, or only drafts do, until the article is public, and not after it was taken down", async ({ db }) => {
    const mediaId = await givenPicture(db);
    expect(await isOpen(db, mediaId)).toBe(false);
    const article = await givenArticle(db, { lead: { mediaId, ...words } });
    expect(await isOpen(db, mediaId)).toBe(false);

    await publishArticle(db, article.editor, { articleId: article.id, revision: article.revision });
    expect(await isOpen(db, mediaId)).toBe(true);

    await takeDownArticle(db, article.editor, { articleId: article.id, reason: "Ошибка" });
    expect(await isOpen(db, mediaId)).toBe(true);
  });

  test("keeps what only an update will show, and not what an update dropped", async ({ db }) => {
    const [old, coming] = [await givenPicture(db), await givenPicture(db)];
    const article = await givenPublishedArticle(db, { lead: { mediaId: old, ...words } });
    const update = { ...article.text, lead: { mediaId: coming, ...words }, articleId: article.id, sectionId: article.section.id, basedOn: article.revision };

    const revision = await saveDraft(db, article.author, update);
    expect([await isOpen(db, old), await isOpen(db, coming)]).toEqual([true, false]);

    await publishArticle(db, article.editor, { articleId: article.id, revision });
    expect([await isOpen(db, old), await isOpen(db, coming)]).toEqual([true, true]);
  });

  test("shows portraits, what was open when another file replaced it, and nothing that the library never knew", async ({ db }) => {
    const portraitId = await givenPicture(db);
    await db
      .update(authors)
      .set({ portraitId })
      .where(eq(authors.id, await givenAuthor(db)));

    expect(await isOpen(db, portraitId)).toBe(true);
    await db.insert(openReplaced).values({ hash: "e".repeat(64) });
    expect(await isOpenToReaders(db, "e".repeat(64))).toBe(true);
    expect(await isOpenToReaders(db, "f".repeat(64))).toBe(false);
  });

  test("keeps what stood in a draft only, however many revisions were published after", async ({ db }) => {
    const mediaId = await givenPicture(db);
    const article = await givenArticle(db);
    const draft = { ...article.text, articleId: article.id, sectionId: article.section.id };
    const withPicture = await saveDraft(db, article.author, { ...draft, lead: { mediaId, ...words }, basedOn: article.revision });
    const revision = await saveDraft(db, article.editor, { ...draft, basedOn: withPicture, headline: "Без снимка" });

    await publishArticle(db, article.editor, { articleId: article.id, revision });

    expect(await isOpen(db, mediaId)).toBe(false);
  });
});

test("a preview has the pictures of its own newest revision", async ({ db }) => {
  const mediaId = await givenPicture(db);
  const [article, other] = [await givenArticle(db, { lead: { mediaId, ...words } }), await givenArticle(db)];
  const hash = await getHash(db, mediaId);

  expect(await isInNewest(db, { articleId: article.id, hash })).toBe(true);
  expect(await isInNewest(db, { articleId: other.id, hash })).toBe(false);
});

const isOpen = async (db: Db, mediaId: string) => isOpenToReaders(db, await getHash(db, mediaId));

async function getHash(db: Db, mediaId: string): Promise<string> {
  const [row] = await db.select({ hash: media.hash }).from(media).where(eq(media.id, mediaId));
  return row?.hash ?? "";
}
