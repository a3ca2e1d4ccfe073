import type { Page } from "@playwright/test";
import { paragraph, toDocument } from "@polosa/document/build.ts";
import { toPlainText } from "@polosa/document/plain-text.ts";
import { saveDraft } from "@polosa/newsroom/articles/commands.ts";
import { getEditedArticle } from "@polosa/newsroom/articles/queries.ts";
import { portal } from "./support/env.ts";
import { getActor, inNewsroom, writeDraft } from "./support/newsroom.ts";
import { startBrowser } from "./support/own-browser.ts";
import { expect, expectAccessible, signIn, test } from "./support/portal-test.ts";
import { decideForBoth, typeAtRandom } from "./support/typists.ts";

test("two people who write all over one article at once lose no word", async ({ signInAs }) => {
  test.setTimeout(180_000);
  const { articleId } = await openedDraft("Двое за одним столом");
  const pages = [await signInAs("editor"), await signInAs("administrator")];
  for (const page of pages) await openEditor(page, articleId);

  const kept = await typeAtRandom(pages, { steps: 500, seed: 20_261_125 });

  await expect(async () => {
    for (const page of pages) await decideForBoth(page);
    const [one, other] = await Promise.all(pages.map((page) => page.locator("#body").textContent()));
    expect(one).toBe(other);
    for (const page of pages) await expect(page.getByText("Сохранено", { exact: true })).toBeVisible({ timeout: 100 });
  }).toPass({ timeout: 60_000 });
  const text = await savedText(articleId);
  expect(kept.filter((word) => !text.includes(word))).toEqual([]);
  expect(kept.length).toBeGreaterThan(300);
});

test("a browser that is killed while somebody types without a line loses at most a second", async () => {
  test.setTimeout(120_000);
  const { articleId } = await openedDraft("Крышка захлопнулась");
  const first = await startBrowser();
  await signIn(first.page, "editor");
  await openEditor(first.page, articleId);
  await first.page.locator("#body").click();
  await first.page.context().setOffline(true);

  const typed: { word: string; at: number }[] = [];
  for (let number = 0; number < 40; number += 1) {
    await first.page.keyboard.insertText(` слово${number}.`);
    typed.push({ word: `слово${number}.`, at: Date.now() });
    await first.page.waitForTimeout(60);
  }
  const killedAt = Date.now();
  await first.kill();
  expect(await savedText(articleId)).not.toContain("слово39");

  // The cookie was in memory only; whose copy it is, is not.
  const second = await startBrowser(first.profile);
  await second.page.context().clearCookies();
  await signIn(second.page, "editor");
  await openEditor(second.page, articleId);

  await expect(second.page.getByText("Вернули то, что вы не успели сохранить", { exact: false })).toBeVisible();
  const text = (await second.page.locator("#body").textContent()) ?? "";
  const lost = typed.filter(({ word }) => !text.includes(word));
  expect(lost.filter(({ at }) => at < killedAt - 1_000)).toEqual([]);
  await expect(async () => expect(await savedText(articleId)).toContain("слово20.")).toPass();
  await second.kill();
});

test("what is written offline is saved when the line is back", async ({ browser }) => {
  const { articleId } = await openedDraft("В поезде");
  const context = await browser.newContext({ baseURL: portal.ADMIN_URL });
  const page = await context.newPage();
  await signIn(page, "editor");
  await openEditor(page, articleId);

  await context.setOffline(true);
  await page.locator("#body").click();
  await page.keyboard.type("Без связи. ");
  await expect(page.getByText("Не сохранено", { exact: true })).toBeVisible();
  await page.keyboard.type("И дальше без связи. ");
  await context.setOffline(false);

  await expect(page.getByText("Сохранено", { exact: true })).toBeVisible();
  // Short words are bound to the next one.
  expect((await savedText(articleId)).replaceAll("\u00a0", " ")).toContain("Без связи. И дальше без связи.");
  await context.close();
});

test("what another editor saved elsewhere in the text comes in by itself, and says whose it is", async ({ signInAs }) => {
  const { articleId } = await openedDraft("Мост открыли утром");
  const editor = await signInAs("editor");
  await openEditor(editor, articleId);

  await saveAs("administrator", articleId, "Мост открыли утром.", "Пешеходы очень довольны.");
  await editor.getByLabel("Заголовок", { exact: true }).fill("Мост открыли раньше срока");

  await expect(editor.locator("#body")).toContainText("Пешеходы очень довольны.");
  await expect(editor.getByText("правка добавлена в ваш текст", { exact: false })).toBeVisible();
  await expect(editor.getByText("Сохранено", { exact: true })).toBeVisible();
  expect(await inNewsroom((db) => getEditedArticle(db, articleId))).toMatchObject({ text: { headline: "Мост открыли раньше срока" } });
});

test("two editors who change the same word are asked, and nothing is saved over anybody", async ({ signInAs }) => {
  const { articleId } = await openedDraft("Мост открыли утром");
  const editor = await signInAs("editor");
  await openEditor(editor, articleId);

  await saveAs("administrator", articleId, "Мост открыли вечером.", "Пешеходы довольны.");
  await editor.locator("#body").click();
  await editor
    .locator("#body p")
    .first()
    .evaluate((element) => {
      const text = element.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 13, text, 18);
    });
  await editor.keyboard.insertText("днём");

  const dialog = editor.getByRole("dialog", { name: "Свести две правки" });
  await expect(dialog).toBeVisible();
  await expectAccessible(editor);
  await editor.keyboard.press("Escape");
  expect(await savedText(articleId)).toContain("вечером");
  await expect(editor.locator("#body")).toContainText("днём");

  await editor.getByRole("button", { name: "Решить", exact: true }).click();
  await dialog.getByRole("radio", { name: "Моё" }).focus();
  await editor.keyboard.press("Space");
  await editor.keyboard.press("Control+Enter");

  await expect(editor.getByText("Сохранено", { exact: true })).toBeVisible();
  expect(await savedText(articleId)).toContain("Мост открыли днём.");
});

test("who else has the article open is shown, until they leave", async ({ signInAs }) => {
  const { articleId } = await openedDraft("Вдвоём");
  const [editor, other] = [await signInAs("editor"), await signInAs("administrator")];
  const { name } = await inNewsroom((db) => getActor(db, "administrator"));
  await openEditor(other, articleId);
  await openEditor(editor, articleId);

  await expect(editor.getByRole("status").filter({ hasText: name })).toBeVisible();
  await other.goto("/articles");
  await editor.reload();
  await expect(editor.getByText("Сохранено", { exact: true })).toBeVisible();
  await expect(editor.getByRole("status").filter({ hasText: name })).toHaveCount(0);
});

test("an editor sees word by word what changed, and brings an older revision back", async ({ signInAs }) => {
  const { articleId } = await openedDraft("Мост открыли утром");
  await saveAs("administrator", articleId, "Мост закрыли утром.", "Пешеходы довольны.");
  const editor = await signInAs("editor");
  await openEditor(editor, articleId);

  await editor.getByRole("link", { name: "Правки" }).click();
  await expect(editor.getByRole("heading", { level: 1, name: "Правки статьи" })).toBeVisible();
  await expect(editor.locator("ins", { hasText: "закрыли" })).toBeVisible();
  await expect(editor.locator("del", { hasText: "открыли" })).toBeVisible();
  await expectAccessible(editor);
  await editor.getByRole("button", { name: /^Вернуть № / }).click();
  await editor.getByRole("dialog").getByRole("button", { name: "Вернуть", exact: true }).click();

  await expect(editor.locator("#body")).toContainText("Мост открыли утром.");
  expect(await savedText(articleId)).toContain("Мост открыли утром.");
});

/** A draft of two paragraphs, by the demo's editor. */
async function openedDraft(headline: string): Promise<{ articleId: string }> {
  const { articleId } = await inNewsroom((db) => writeDraft(db, headline));
  await saveAs("editor", articleId, "Мост открыли утром.", "Пешеходы довольны.");
  return { articleId };
}

async function saveAs(role: "editor" | "administrator", articleId: string, ...paragraphs: string[]): Promise<void> {
  await inNewsroom(async (db) => {
    const { text, sectionId, revision } = await getEditedArticle(db, articleId);
    const document = toDocument(...paragraphs.map((words) => paragraph(words)));
    await saveDraft(db, await getActor(db, role), { ...text, document, articleId, sectionId, basedOn: revision });
  });
}

async function savedText(articleId: string): Promise<string> {
  return toPlainText((await inNewsroom((db) => getEditedArticle(db, articleId))).text.document);
}

async function openEditor(page: Page, articleId: string): Promise<void> {
  await page.goto(`${portal.ADMIN_URL}/articles/${articleId}`);
  await expect(page.locator("#body")).toBeVisible();
}
