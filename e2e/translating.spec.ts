import type { Db } from "@polosa/db/client.ts";
import { paragraph, toDocument } from "@polosa/document/build.ts";
import { saveDraft, startArticle } from "@polosa/newsroom/articles/commands.ts";
import { getEditedArticle } from "@polosa/newsroom/articles/queries.ts";
import { getActor, inNewsroom, writeDraft } from "./support/newsroom.ts";
import { expect, expectAccessible, test } from "./support/portal-test.ts";

test("a translator reads the original beside, sees what changed in it since, and takes that in", async ({ signInAs }) => {
  const headline = `Сорок домов ${Date.now()}`;
  const { originalId, translationId } = await inNewsroom((db) => startTranslation(db, headline));
  const page = await signInAs("editor");
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.goto(`/articles/${translationId}`);
  await page.getByRole("button", { name: "Рядом: Русский" }).click();
  const original = page.getByRole("region", { name: "Рядом: Русский" });
  await expect(original.getByRole("article")).toHaveAttribute("lang", "ru");
  await expect(original.getByRole("heading", { name: headline })).toBeVisible();
  await expect(original).toContainText("Черновик");
  await expect(original).toContainText("Перевод соответствует оригиналу.");
  await expectAccessible(page);
  await page.locator("#body").click();
  await page.keyboard.type("Қырық үй");

  await inNewsroom((db) => rewrite(db, originalId));
  await expect(page.getByRole("status").filter({ hasText: "Сохранено" })).toBeVisible();
  await page.reload();
  await expect(original.locator("ins")).toContainText("парк");
  await expect(original.locator("del")).toContainText("сквер");
  await expectAccessible(page);

  await page.locator("#body").click();
  await page.keyboard.press("End");
  await page.keyboard.type(" және саябақ");
  await original.getByRole("button", { name: "Отметить как учтённое" }).click();
  await expect(original).toContainText("Перевод соответствует оригиналу.");
  await expect(original.getByRole("article")).toContainText("Рядом открыли парк.");
  await expect(page.locator("#body")).toHaveText("Қырық үй және саябақ");
});

test("on a narrow screen the original takes the place of the text, and nothing typed goes away", async ({ signInAs }) => {
  const headline = `Узкий экран ${Date.now()}`;
  const { translationId } = await inNewsroom((db) => startTranslation(db, headline));
  const page = await signInAs("editor");

  for (const width of [360, 768]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`/articles/${translationId}?beside=ru`);
    const original = page.getByRole("region", { name: "Рядом: Русский" });
    await expect(original.getByRole("heading", { name: headline })).toBeVisible();
    await expectAccessible(page);

    await page.getByText("Перевод", { exact: true }).click();
    await expect(original).toBeHidden();
    await page.locator("#body").click();
    await page.keyboard.type(`${width} `);
    await page.getByText("Оригинал", { exact: true }).click();
    await expect(page.locator("#body")).toBeHidden();
    await page.getByText("Перевод", { exact: true }).click();
    await expect(page.locator("#body")).toContainText(`${width}`);
    await page.getByRole("status").filter({ hasText: "Сохранено" }).waitFor();
  }
});

test("a language in which the story is not told says so", async ({ signInAs }) => {
  const { articleId } = await inNewsroom((db) => writeDraft(db, `Без перевода ${Date.now()}`));
  const page = await signInAs("editor");

  await page.goto(`/articles/${articleId}?beside=en`);

  await expect(page.getByText("На этом языке материала ещё нет.")).toBeAttached();
  await page.getByRole("button", { name: "Убрать текст на другом языке" }).click();
  await expect(page).toHaveURL(new RegExp(`/articles/${articleId}$`));
});

async function startTranslation(db: Db, headline: string): Promise<{ originalId: string; translationId: string }> {
  const editor = await getActor(db, "editor");
  const { articleId: originalId, revision } = await writeDraft(db, headline);
  const { text, sectionId, storyId } = await getEditedArticle(db, originalId);
  const document = toDocument(paragraph("Город построил сорок домов."), paragraph("Рядом открыли сквер."));
  await saveDraft(db, editor, { ...text, document, articleId: originalId, sectionId, basedOn: revision });
  return { originalId, translationId: await startArticle(db, editor, { locale: "kk", sectionId, storyId, originalId }) };
}

async function rewrite(db: Db, articleId: string): Promise<void> {
  const { text, sectionId, revision } = await getEditedArticle(db, articleId);
  const document = toDocument(paragraph("Город построил сорок домов."), paragraph("Рядом открыли парк."));
  await saveDraft(db, await getActor(db, "editor"), { ...text, document, articleId, sectionId, basedOn: revision });
}
