import type { Page } from "@playwright/test";
import { paragraph, toDocument } from "@polosa/document/build.ts";
import { saveDraft, startArticle } from "@polosa/newsroom/articles/commands.ts";
import { emptyText } from "@polosa/newsroom/articles/rules.ts";
import { writeNote } from "@polosa/newsroom/margins/commands.ts";
import { listSections } from "@polosa/newsroom/sections/queries.ts";
import { portal } from "./support/env.ts";
import { getActor, inNewsroom, writeDraft } from "./support/newsroom.ts";
import { expect, expectAccessible, test } from "./support/portal-test.ts";
import { enter, hire, letIn } from "./support/staff.ts";

test("an editor suggests, the author answers, takes one suggestion and declines the other", async ({ signInAs }) => {
  const articleId = await inNewsroom(async (db) => {
    const [author, [section]] = [await getActor(db, "author"), await listSections(db)];
    if (!section) throw new Error("The demo has no sections");
    const id = await startArticle(db, author, { locale: "ru", sectionId: section.id, storyId: null });
    const text = { ...emptyText(), headline: "Заметки на полях", document: toDocument(paragraph("Город построил много домов и открыл парк.")) };
    await saveDraft(db, author, { ...text, articleId: id, sectionId: section.id, basedOn: 1 });
    return id;
  });
  const editor = await signInAs("editor");
  await editor.goto(`/articles/${articleId}`);
  await suggest(editor, { words: "много", instead: "сорок" });
  await suggest(editor, { words: "парк", instead: "сквер" });
  await expectAccessible(editor);

  const author = await signInAs("author");
  await author.goto(`/articles/${articleId}`);
  await author.getByRole("button", { name: "Заметки: 2" }).click();
  const notes = author.getByRole("complementary", { name: "Заметки на полях" });
  const [first, second] = [notes.getByRole("listitem").filter({ hasText: "сорок" }), notes.getByRole("listitem").filter({ hasText: "сквер" })];
  await first.getByLabel("Ответить").fill("Верно");
  await first.getByRole("button", { name: "Отправить" }).click();
  await expect(first.getByText("Верно", { exact: true })).toBeVisible();
  await first.getByRole("button", { name: "Принять" }).click();
  await second.getByRole("button", { name: "Отклонить" }).click();

  await expect(author.getByRole("button", { name: "Заметки: 0" })).toBeVisible();
  await expect(author.locator("#body")).toHaveText("Город построил сорок домов и открыл парк.");
  await expect(editor.locator("#body")).toHaveText("Город построил сорок домов и открыл парк.", { timeout: 25_000 });
});

test("who is mentioned from the keyboard and may not write the text reads it, answers and takes back their own words", async ({ signInAs, browser }) => {
  const [headline, name] = [`Кого спросить ${Date.now()}`, `Яна Спрошенная${Date.now()}`];
  const { cookie, articleId } = await inNewsroom(async (db) => {
    const colleague = await hire(db, { role: "author" }, name);
    const draft = await writeDraft(db, headline);
    const own = { threadId: null, passage: { quote: "Текст", before: "", after: "" }, body: "", mentions: [], replacement: "Слова" };
    await writeNote(db, { id: colleague.id, name, roles: [{ role: "author", sectionId: null }] }, { articleId: draft.articleId, ...own });
    return { cookie: await enter(colleague), articleId: draft.articleId };
  });
  const editor = await signInAs("editor");
  await editor.goto(`/articles/${articleId}`);
  await editor.getByRole("button", { name: "Заметки: 1" }).click();
  const answer = editor.getByLabel("Ответить");

  await answer.pressSequentially("Проверьте, @яна");
  await expect(editor.getByRole("option", { name })).toHaveAttribute("aria-selected", "true");
  await expectAccessible(editor);
  await editor.keyboard.press("Escape");
  await expect(editor.getByRole("listbox")).toBeHidden();
  await editor.keyboard.type(" ");
  await editor.keyboard.press("Backspace");
  await editor.keyboard.press("ArrowDown");
  await editor.keyboard.press("Enter");
  await expect(answer).toHaveValue(`Проверьте, @${name}, `);
  await editor.keyboard.press("Escape");
  await expect(answer).toBeHidden();
  await editor.getByRole("button", { name: "Заметки: 1" }).click();
  await expect(answer).toHaveValue(`Проверьте, @${name}, `);
  await editor.getByRole("button", { name: "Отправить" }).click();
  await expect(answer).toHaveValue("");

  const context = await browser.newContext({ baseURL: portal.ADMIN_URL });
  await letIn(context, cookie);
  const colleague = await context.newPage();
  await colleague.goto("/notices");
  await colleague.getByRole("link", { name: headline }).first().click();
  const notes = colleague.getByRole("complementary", { name: "Заметки на полях" });
  await expect(notes.getByText(`Проверьте, @${name},`)).toBeVisible();
  await expectAccessible(colleague);
  await notes.getByLabel("Ответить").fill("Проверила");
  await notes.getByRole("button", { name: "Отправить" }).click();
  await expect(notes.getByText("Проверила", { exact: true })).toBeVisible();
  await notes.getByRole("button", { name: "Отозвать" }).click();
  await expect(notes.getByText(`Закрыто: ${name}`)).toBeVisible();
  await context.close();

  await editor.goto("/notices");
  await expect(editor.getByRole("listitem").filter({ hasText: "Проверила" }).filter({ hasText: headline })).toBeVisible();
});

async function suggest(page: Page, { words, instead }: { words: string; instead: string }): Promise<void> {
  await page.getByText(words).last().waitFor();
  await page.locator("#body").evaluate((body, wanted) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const at = (text.textContent ?? "").indexOf(wanted);
      if (at < 0 || !(body instanceof HTMLElement)) continue;
      body.focus();
      getSelection()?.setBaseAndExtent(text, at, text, at + wanted.length);
    }
  }, words);
  await page.getByRole("button", { name: "Предложить замену" }).click();
  await page.getByLabel("Написать вместо этого").fill(instead);
  await page.getByRole("complementary", { name: "Заметки на полях" }).getByRole("button", { name: "Отправить" }).first().click();
  await expect(page.getByText(`Предлагает: ${instead}`)).toBeVisible();
}
