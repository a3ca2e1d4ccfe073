import { saveDraft } from "@polosa/newsroom/articles/commands.ts";
import { getEditedArticle } from "@polosa/newsroom/articles/queries.ts";
import { takeDownArticle } from "@polosa/newsroom/publications/commands.ts";
import { portal } from "./support/env.ts";
import { getActor, inNewsroom, publishNew, writeDraft } from "./support/newsroom.ts";
import { expect, test } from "./support/portal-test.ts";

test("a reader cannot reach a draft by any address", async ({ reader }) => {
  const secret = `Черновик ${Date.now()}`;
  const draft = await inNewsroom((db) => writeDraft(db, secret));
  const token = Buffer.from(JSON.stringify({ articleId: draft.articleId, revision: draft.revision, expiresAt: Date.now() + 1e9 })).toString("base64url");

  const site = ["/ru", `/ru/${draft.section}`, draft.path, `${draft.path}?preview=1`, `${draft.path}?revision=2`, `/kk/${draft.section}/${draft.slug}`];
  const guesses = [
    `/ru/${draft.section}/draft-${draft.articleId}`,
    `/preview/${draft.articleId}`,
    `/preview/${token}`,
    `/preview/${token}.`,
    `/preview/${token}.${"A".repeat(43)}`,
  ];
  const admin = [`/articles/${draft.articleId}`, `/articles/${draft.articleId}/preview`, "/articles", "/moderation"];
  for (const address of [...[...site, ...guesses].map((path) => portal.SITE_URL + path), ...admin.map((path) => portal.ADMIN_URL + path)]) {
    const response = await reader.request.get(address);
    expect(await response.text(), address).not.toContain(secret);
  }
  expect((await reader.request.get(draft.path)).status()).toBe(404);
});

test("a reader of a published article sees nothing of its newer draft", async ({ reader }) => {
  const published = await inNewsroom((db) => publishNew(db, `Опубликовано ${Date.now()}`));
  await inNewsroom(async (db) => {
    const article = await getEditedArticle(db, published.articleId);
    await saveDraft(db, await getActor(db, "editor"), { ...draftOf(article), headline: "Ещё не для читателей" });
  });

  await reader.goto(published.path);

  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(/^Опубликовано/);
  expect(await reader.content()).not.toContain("Ещё не для читателей");
});

test("an article that was taken down answers 410 and shows none of its words", async ({ reader }) => {
  const headline = `Сняли ${Date.now()}`;
  const published = await inNewsroom((db) => publishNew(db, headline));
  expect((await reader.goto(published.path))?.status()).toBe(200);

  await inNewsroom(async (db) => takeDownArticle(db, await getActor(db, "editor"), { articleId: published.articleId, reason: "Проверка" }));

  await expect(async () => expect((await reader.goto(published.path))?.status()).toBe(410)).toPass({ timeout: 2_000 });
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Материал снят с публикации");
  expect(await reader.content()).not.toContain(headline);
});

function draftOf({ id, sectionId, revision, text }: Awaited<ReturnType<typeof getEditedArticle>>) {
  return { ...text, articleId: id, sectionId, basedOn: revision };
}
