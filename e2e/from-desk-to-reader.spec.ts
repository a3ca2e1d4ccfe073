import type { Page } from "@playwright/test";
import sharp from "sharp";
import { portal } from "./support/env.ts";
import { expect, expectAccessible, test } from "./support/portal-test.ts";

const anna = `Анна ${Date.now()}`;
const headline = `Мост через реку открыли на год раньше ${Date.now()}`;

test("an editor writes a report with all its parts, a reader without JavaScript reads and comments, a moderator decides", async ({ signInAs, reader }) => {
  test.setTimeout(180_000);

  const editor = await signInAs("editor");
  await startArticle(editor, "Политика");
  await editor.getByLabel("Заголовок", { exact: true }).fill(headline);
  await editor.getByLabel("Лид", { exact: false }).fill("Движение по новому мосту началось утром. Репортаж с обоих берегов.");
  await writeBody(editor);
  await choosePicture(editor, "Мост в утреннем тумане", "Первые машины на мосту");
  await editor.getByLabel("Авторы").selectOption({ index: 1 });
  await editor.keyboard.press("Control+s");
  await expect(editor.getByText("Сохранено", { exact: true })).toBeVisible();
  await expectAccessible(editor);
  await editor.getByRole("button", { name: "Опубликовать" }).click();
  await expect(editor.getByText("Читатели уже видят статью")).toBeVisible();
  const address = await editor.getByRole("link", { name: "Открыть на сайте" }).getAttribute("href");

  await reader.goto(address ?? "");
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(headline);
  await expect(reader.getByText("Репортаж с обоих берегов.")).toBeVisible();
  await expect(reader.getByRole("heading", { level: 2, name: "Как строили" })).toBeVisible();
  await expect(reader.locator(".prose strong")).toHaveText("три года");
  await expect(reader.getByRole("listitem").filter({ hasText: "четыре полосы" })).toBeVisible();
  await expect(reader.locator(".prose blockquote")).toContainText("Ждали долго");
  await expect(reader.getByAltText("Мост в утреннем тумане")).toHaveJSProperty("complete", true);
  await expect(reader.getByText("Первые машины на мосту")).toBeVisible();
  await expect(reader.locator(".byline-names")).not.toBeEmpty();
  expect(await reader.locator(".share a").evaluateAll((links) => links.map((link) => link.getAttribute("data-share")))).toEqual([
    "whatsapp",
    "telegram",
    "facebook",
    "copy",
    "x",
    "vk",
    "ok",
    "email",
  ]);

  await reader.locator(".prose a").click();
  await expect(reader.getByRole("heading", { level: 1 })).toContainText("автобус");
  await reader.goBack();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(headline);

  await comment(reader, anna, "Спасибо за репортаж, ждём такой же мост у нас.");
  await expect(reader.getByText("Его прочтёт модератор")).toBeVisible();
  await comment(reader, "Продавец", "Заходите в наш магазин, скидки каждый день.");
  await expect(reader.getByRole("listitem").filter({ hasText: "ждём такой же мост" })).toHaveCount(0);

  const moderator = await signInAs("moderator");
  await moderator.goto("/moderation");
  await expectAccessible(moderator);
  await open(moderator, "ждём такой же мост");
  await moderator.getByRole("article").getByRole("button", { name: "Одобрить" }).click();
  await expect(rowOf(moderator, "ждём такой же мост")).toHaveCount(0);
  await removeComment(moderator, "скидки каждый день");

  await expect(async () => {
    await reader.goto(address ?? "");
    await expect(reader.getByRole("listitem").filter({ hasText: "ждём такой же мост" })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 5_000 });
  expect(await reader.content()).not.toContain("скидки каждый день");

  await moderator.goto("/moderation?queue=all&standing=removed");
  await open(moderator, "скидки каждый день");
  await moderator.getByRole("article").getByRole("button", { name: "Вернуть на сайт" }).click();
  await expect(moderator.getByText("1 комментарий снова на сайте.")).toBeVisible();
  await expect(async () => {
    await reader.goto(address ?? "");
    await expect(reader.getByRole("listitem").filter({ hasText: "скидки каждый день" })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 5_000 });

  await moderator.goto("/moderation?queue=all&standing=visible");
  await removeComment(moderator, "скидки каждый день");
  await expect(async () => {
    await reader.goto(address ?? "");
    await expect(reader.getByText("Комментарий удалён модератором. Причина: реклама.")).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 5_000 });
  expect(await reader.content()).not.toContain("скидки каждый день");

  await comment(reader, anna, "И ещё: спасибо, что ответили на прошлый вопрос.");
  await expect(reader.getByRole("listitem").filter({ hasText: "ответили на прошлый вопрос" })).toBeVisible();

  await editor.getByRole("button", { name: "Снять с публикации…" }).click();
  await editor.getByRole("dialog").getByLabel("Причина").fill("Проверяем снятие");
  await editor.getByRole("dialog").getByLabel("Что сказать читателям").fill("Источник отозвал свои слова");
  await editor.getByRole("dialog").getByRole("button", { name: "Снять", exact: true }).click();
  await expect(editor.getByText("Статья снята", { exact: false })).toBeVisible();
  await expect(async () => expect((await reader.goto(address ?? ""))?.status()).toBe(410)).toPass({ timeout: 5_000 });
  await expect(reader.getByText("Источник отозвал свои слова")).toBeVisible();
});

async function startArticle(editor: Page, section: string): Promise<void> {
  await editor.goto("/articles");
  await editor.getByRole("link", { name: "Новая статья" }).click();
  await editor.getByText("Русский").click();
  await editor.getByLabel("Рубрика").selectOption({ label: section });
  await editor.getByRole("button", { name: "Начать писать" }).click();
  await expect(editor.getByRole("textbox", { name: "Текст статьи" })).toBeVisible();
}

async function writeBody(editor: Page): Promise<void> {
  const tool = (name: string) => editor.getByRole("toolbar").getByRole("button", { name, exact: true });
  const type = (text: string) => editor.keyboard.type(text);
  const newLine = () => editor.keyboard.press("Enter");

  await editor.getByRole("textbox", { name: "Текст статьи" }).click();
  await type("Мост строили ");
  await tool("Полужирный").click();
  await type("три года");
  await tool("Полужирный").click();
  await type(". О том, как ездили раньше, мы рассказывали: ");
  await tool("Ссылка").click();
  await editor.getByRole("dialog").getByRole("searchbox", { name: "Или наша статья" }).fill("ночном автобусе");
  await editor
    .getByRole("dialog")
    .getByRole("button", { name: /ночном автобусе/ })
    .click();
  await newLine();
  await tool("Подзаголовок").click();
  await type("Как строили");
  await newLine();
  await tool("Список").click();
  await type("четыре полосы");
  await newLine();
  await type("два пешеходных пути");
  await newLine();
  await newLine();
  await tool("Цитата").click();
  await type("Ждали долго, зато дождались.");
}

async function choosePicture(editor: Page, alt: string, caption: string): Promise<void> {
  const bytes = await sharp({ create: { width: 1_300, height: 800, channels: 3, background: { r: 40 + (Date.now() % 100), g: 90, b: 160 } } })
    .png()
    .toBuffer();
  await editor.getByRole("button", { name: "Выбрать картинку" }).click();
  const dialog = editor.getByRole("dialog");
  await dialog.locator('input[type="file"]').setInputFiles({ name: "мост.png", mimeType: "image/png", buffer: bytes });
  await dialog.getByLabel("Описание").fill(alt);
  await dialog.getByLabel("Подпись").fill(caption);
  await dialog.getByLabel("Автор или источник").fill("Фото: редакция");
  await dialog.getByRole("button", { name: "Загрузить", exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

async function comment(reader: Page, name: string, body: string): Promise<void> {
  await reader.getByLabel("Имя").fill(name);
  await reader.getByLabel("Комментарий", { exact: true }).fill(body);
  await reader.getByRole("button", { name: "Отправить" }).click();
}

async function removeComment(moderator: Page, words: string): Promise<void> {
  await open(moderator, words);
  await moderator.getByRole("article").getByRole("button", { name: "Удалить…" }).click();
  await moderator.getByRole("article").getByRole("button", { name: "Спам или реклама" }).click();
  await expect(rowOf(moderator, words)).toHaveCount(0);
}

const open = (moderator: Page, words: string) => rowOf(moderator, words).getByRole("button").click();

const rowOf = (moderator: Page, words: string) => moderator.getByRole("listitem").filter({ hasText: words });

test("an author writes but cannot publish", async ({ signInAs }) => {
  const author = await signInAs("author");
  await startArticle(author, "Культура");
  await author.getByLabel("Заголовок", { exact: true }).fill(`Авторский черновик ${Date.now()}`);
  await author.keyboard.press("Control+s");
  await expect(author.getByText("Сохранено", { exact: true })).toBeVisible();

  await expect(author.getByRole("button", { name: "Опубликовать" })).toHaveCount(0);
  await author.goto("/moderation");
  await expect(author.getByText("Сюда у вас нет доступа")).toBeVisible();
});

test("publishing without headline says what is missing and keeps the text", async ({ signInAs }) => {
  const editor = await signInAs("editor");
  await startArticle(editor, "Мир");
  await editor.getByRole("textbox", { name: "Текст статьи" }).click();
  await editor.keyboard.type("Текст без заголовка");
  await editor.getByRole("button", { name: "Опубликовать" }).click();

  await expect(editor.getByText("Напишите заголовок.").first()).toBeVisible();
  await expect(editor.getByText("Сохранено", { exact: true })).toBeVisible();
  await editor.reload();
  await expect(editor.getByRole("textbox", { name: "Текст статьи" })).toContainText("Текст без заголовка");
});

test("a file that is no picture is refused in words, and the description stays", async ({ signInAs }) => {
  const editor = await signInAs("editor");
  await startArticle(editor, "Наука");
  await editor.getByRole("button", { name: "Выбрать картинку" }).click();
  const dialog = editor.getByRole("dialog");
  await dialog.locator('input[type="file"]').setInputFiles({ name: "не-картинка.png", mimeType: "image/png", buffer: Buffer.from("это текст") });
  await dialog.getByLabel("Описание").fill("Описание, которое жалко потерять");
  await dialog.getByRole("button", { name: "Загрузить", exact: true }).click();

  await expect(dialog.getByText("Это не картинка")).toBeVisible();
  await expect(dialog.getByLabel("Описание")).toHaveValue("Описание, которое жалко потерять");
});

test("a wrong password is refused and the address stays", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: portal.ADMIN_URL });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByLabel("Электронная почта").fill("editor@polosa.example");
  await page.getByLabel("Пароль", { exact: true }).fill("не тот");
  await page.getByRole("button", { name: "Войти" }).click();

  await expect(page.getByRole("alert").filter({ hasText: /парол/i })).toBeVisible();
  await expect(page.getByLabel("Электронная почта")).toHaveValue("editor@polosa.example");
  await expectAccessible(page);
  await context.close();
});

test("the list of articles finds by words and state, and is accessible", async ({ signInAs }) => {
  const editor = await signInAs("editor");
  await editor.goto("/articles?q=%D0%B0%D0%B2%D1%82%D0%BE%D0%B1%D1%83%D1%81&state=published");

  await expect(editor.getByRole("link", { name: /ночном автобусе/ })).toBeVisible();
  await expect(editor.getByRole("link", { name: /Путин в Астане/ })).toHaveCount(0);
  await expectAccessible(editor);
});
