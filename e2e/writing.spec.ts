import type { Page } from "@playwright/test";
import { getEditedArticle } from "@polosa/newsroom/articles/queries.ts";
import { inNewsroom, writeDraft } from "./support/newsroom.ts";
import { expect, expectAccessible, test } from "./support/portal-test.ts";

test("an article of many blocks is written without a mouse", async ({ signInAs }) => {
  const page = await signInAs("editor");
  const articleId = await openDraft(page);
  const { keyboard } = page;

  await page.locator("#body").focus();
  await keyboard.press("ControlOrMeta+a");
  await keyboard.type("Мост открыли");
  await keyboard.press("Enter");
  await keyboard.type("/подз");
  await expect(page.getByRole("option", { name: "Подзаголовок", exact: true })).toHaveAttribute("aria-selected", "true");
  await keyboard.press("Enter");
  await keyboard.type("Как это было");
  await keyboard.press("Enter");
  await keyboard.type('Он сказал: "в срок" -- и ушёл');
  await keyboard.press("Enter");
  await keyboard.type("/table");
  await keyboard.press("Enter");
  await keyboard.type("Год");
  await keyboard.press("Tab");
  await keyboard.type("Длина");
  await keyboard.press("ControlOrMeta+Enter");
  await keyboard.type("/youtube");
  await keyboard.press("Enter");
  await keyboard.type("https://youtu.be/dQw4w9WgXcQ");
  await keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "YouTube" })).toBeVisible();
  await keyboard.press("ControlOrMeta+s");

  await expect(page.getByRole("status").getByText("Сохранено")).toBeVisible();
  const { text } = await inNewsroom((db) => getEditedArticle(db, articleId));
  expect(text.document.content.map(({ type }) => type)).toEqual(["paragraph", "heading", "paragraph", "table", "embed", "paragraph"]);
  expect(JSON.stringify(text.document)).toContain("Он сказал: «в\u00a0срок»\u00a0– и\u00a0ушёл");
  expect(JSON.stringify(text.document)).toContain("Длина");
});

test("what was typed plainly comes back with one undo or one backspace", async ({ signInAs }) => {
  const page = await signInAs("editor");
  await openDraft(page);
  const body = page.locator("#body");

  await body.focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type('ну "да...');
  await expect(body).toHaveText("ну «да…");
  await page.keyboard.press("Backspace");
  await expect(body).toHaveText("ну «да...");
  await page.keyboard.type(" --");
  await expect(body).toHaveText("ну «да... –");
  await page.keyboard.press("ControlOrMeta+z");

  await expect(body).toHaveText("ну «да... --");
});

test("a page of a site is pasted as headings, paragraphs and links, and goes with one undo", async ({ signInAs }) => {
  const page = await signInAs("editor");
  await openDraft(page);
  const body = page.locator("#body");
  const before = await body.textContent();

  await body.focus();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.press("Enter");
  await paste(page, {
    "text/html": `<!--StartFragment--><h2 class="wp-block-heading">Что построили</h2><p style="color:red">Мост <strong>через</strong> <a href="https://example.kz/most">Ишим</a>.</p>
      <script>alert(1)</script><p>&nbsp;</p><p>Движение открыто.</p><!--EndFragment-->`,
    "text/plain": "Что построили",
  });

  await expect(body.getByRole("heading", { level: 2, name: "Что построили" })).toBeVisible();
  await expect(body.getByRole("link", { name: "Ишим" })).toHaveAttribute("href", "https://example.kz/most");
  await expect(body.locator("[style*=red], script")).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(body.getByRole("heading")).toHaveCount(0);
  expect(await body.textContent()).toBe(before);
});

test("words are found and replaced across the text, in one step that can be undone", async ({ signInAs }) => {
  const page = await signInAs("editor");
  await openDraft(page);
  const body = page.locator("#body");
  await body.focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("мост, Мост, мостик");

  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.press("ControlOrMeta+f");
  await page.getByLabel("Найти в тексте").fill("мост");
  await expect(page.getByText("1 из 3")).toBeVisible();
  await page.getByLabel("Слово целиком").check();
  await expect(page.getByText("1 из 2")).toBeVisible();
  await page.getByLabel("Заменить на").fill("тоннель");
  await page.getByRole("button", { name: "Заменить всё" }).click();

  await expect(body).toHaveText("тоннель, тоннель, мостик");
  await page.getByLabel("Найти в тексте").press("Escape");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(body).toHaveText("мост, Мост, мостик");
});

test("a picture is shown while it is sent, and one that was refused can be sent again", async ({ signInAs }) => {
  const page = await signInAs("editor");
  await openDraft(page);
  let refused = false;
  await page.route("**/api/pictures", async (route) => {
    if (refused) return route.continue();
    refused = true;
    return route.fulfill({ json: { ok: false, reason: "not_a_picture" } });
  });

  await page.locator("#body").focus();
  await pastePicture(page);
  await expect(page.getByText("Это не картинка, которую мы принимаем", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Отправить ещё раз" }).click();

  await expect(page.locator("#body .node-image img")).toBeVisible();
  await page.locator("#body > p").first().click();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(page.locator("#body .node-image")).toHaveCount(0);
});

test("the tools around the text can be used by anybody", async ({ signInAs }) => {
  const page = await signInAs("editor");
  await openDraft(page);

  await page.locator("#body").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await expect(page.getByRole("toolbar", { name: "Оформление выделенного" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Alt+Enter");
  await expect(page.getByRole("menu", { name: "Действия с блоком" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("End");
  await page.keyboard.type(" /");
  await expect(page.getByRole("listbox", { name: "Вставить блок" })).toBeVisible();
  await expectAccessible(page);
});

async function openDraft(page: Page): Promise<string> {
  const { articleId } = await inNewsroom((db) => writeDraft(db, `Проба пера ${Date.now()}`));
  await page.goto(`/articles/${articleId}`);
  await expect(page.locator("#body")).toBeVisible();
  return articleId;
}

async function paste(page: Page, contents: Record<string, string>): Promise<void> {
  await page.locator("#body").evaluate((body, said) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(said)) clipboardData.setData(type, text);
    body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, contents);
}

async function pastePicture(page: Page): Promise<void> {
  await page.locator("#body").evaluate(async (body) => {
    const canvas = new OffscreenCanvas(640, 400);
    canvas.getContext("2d")?.fillRect(0, 0, 320, 200);
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([await canvas.convertToBlob({ type: "image/png" })], "most.png", { type: "image/png" }));
    body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
}
