import type { Page } from "@playwright/test";
import { inNewsroom, publishNew, writeDraft } from "./support/newsroom.ts";
import { expect, expectAccessible, test } from "./support/portal-test.ts";

const headline = `Черновик для сверки ${Date.now()}`;

test("an editor looks at a draft as phones and nights will show it, full and lite", async ({ signInAs }) => {
  const { articleId } = await inNewsroom((db) => writeDraft(db, headline));
  const editor = await signInAs("editor");

  await editor.goto(`/articles/${articleId}/preview`);
  const shown = editor.frameLocator("iframe");
  await expect(shown.getByRole("heading", { level: 1 })).toHaveText(headline);
  await expectAccessible(editor);

  await editor.getByText("Телефон", { exact: true }).click();
  expect((await editor.locator("iframe").boundingBox())?.width).toBe(360);
  await editor.getByText("Тёмное", { exact: true }).click();
  await expect(shown.locator("html")).toHaveAttribute("data-theme", "dark");
  await editor.getByText("Лёгкая", { exact: true }).click();
  await expect(shown.locator("html")).toHaveAttribute("data-form", "lite");
  await expect(shown.getByRole("heading", { level: 1 })).toHaveText(headline);
  expect(await shown.locator("script, link[as=font]").count()).toBe(0);
});

test("a guest reads a draft by a link until it is revoked", async ({ signInAs, reader }) => {
  const { articleId } = await inNewsroom((db) => writeDraft(db, `${headline} для гостя`));
  const editor = await signInAs("editor");
  await editor.goto(`/articles/${articleId}/preview`);

  const address = await makeLink(editor, "Эксперту на сверку");
  await reader.goto(address);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(`${headline} для гостя`);
  await expectAccessible(editor);

  await editor.getByRole("button", { name: "Отозвать ссылку: Эксперту на сверку" }).click();
  await expect(editor.getByText("Пока ни одной.")).toBeVisible();
  expect((await reader.goto(address))?.status()).toBe(404);
  expect(await reader.content()).not.toContain(headline);
});

test("cards in search and messengers say what the editor wrote for them", async ({ signInAs, reader }) => {
  const { articleId, path } = await inNewsroom((db) => publishNew(db, `${headline} с карточкой`));
  const editor = await signInAs("editor");
  await editor.goto(`/articles/${articleId}`);

  await editor.getByRole("button", { name: "Посмотреть и поправить" }).click();
  const dialog = editor.getByRole("dialog");
  await dialog.getByRole("group", { name: "Поисковики" }).getByLabel("Заголовок карточки").fill("Что ищут");
  await dialog.getByRole("group", { name: "Мессенджеры и соцсети" }).getByLabel("Заголовок карточки").fill("Чем делятся");
  await expect(dialog.getByRole("figure").filter({ hasText: "В Telegram" })).toContainText("Чем делятся");
  await expectAccessible(editor);
  await editor.keyboard.press("Escape");
  await editor.getByRole("button", { name: "Обновить публикацию" }).click();
  await editor.getByRole("dialog").getByRole("button", { name: "Обновить публикацию" }).click();
  await expect(editor.getByText("Публикация обновлена.")).toBeVisible();

  await expect(async () => {
    await reader.goto(path);
    await expect(reader).toHaveTitle(/^Что ищут — /, { timeout: 500 });
  }).toPass({ timeout: 5_000 });
  await expect(reader.locator('meta[property="og:title"]')).toHaveAttribute("content", "Чем делятся");
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(`${headline} с карточкой`);
});

test("nobody but who may write makes a link", async ({ signInAs }) => {
  const { articleId } = await inNewsroom((db) => writeDraft(db, `${headline} чужой`));
  const author = await signInAs("author");

  await author.goto(`/articles/${articleId}/preview`);

  await expect(author.frameLocator("iframe").getByRole("heading", { level: 1 })).toHaveText(`${headline} чужой`);
  await expect(author.getByRole("button", { name: "Ссылки для гостей" })).toHaveCount(0);
});

async function makeLink(editor: Page, note: string): Promise<string> {
  await editor.getByRole("button", { name: "Ссылки для гостей" }).click();
  const dialog = editor.getByRole("dialog");
  await dialog.getByLabel("Для кого").fill(note);
  await dialog.getByRole("button", { name: "Создать" }).click();
  return dialog.getByLabel("Адрес ссылки").inputValue();
}
