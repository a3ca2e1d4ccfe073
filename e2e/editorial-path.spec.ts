import { type Browser, expect, type Page, test } from "@playwright/test";
import { toLocal } from "@polosa/newsroom/schedules/rules.ts";
import { portal } from "./support/env.ts";
import { type Hand, keyboard, mouse } from "./support/hands.ts";
import { inNewsroom } from "./support/newsroom.ts";
import { listenForErrors } from "./support/portal-test.ts";
import { enter, hire, letIn, type Member } from "./support/staff.ts";

const MINUTE = 60_000;

test.describe.configure({ mode: "parallel" });

for (const hand of [mouse, keyboard]) {
  test(`three people bring a story from the first word to the takedown ${hand.name}, and readers see each step`, async ({ browser }) => {
    test.setTimeout(240_000);
    const errors: string[] = [];
    const [author, reviewer, chief] = await openDesks(browser, errors);
    const reader = await openSite(browser);
    const headline = `Школу у вокзала откроют ${hand.name} ${Date.now()}`;

    await startStory(author, hand, headline);
    await write(author, hand, "Ремонт закончат в августе. Мест хватит всем.");
    const [story, address] = [new URL(author.url()).pathname, await readAddress(author)];
    await askForReview(author, hand, "Сверьте, пожалуйста, сроки");
    expect((await reader.goto(address))?.status()).toBe(404);

    await reviewer.goto("/notices");
    await expect(reviewer.getByRole("listitem").filter({ hasText: headline })).toContainText("Сверьте, пожалуйста, сроки");
    await reviewer.goto(story);
    await wantChanges(reviewer, hand, "Назовите число мест");

    await author.goto("/board");
    await expect(author.getByRole("link", { name: headline })).toBeVisible();
    await author.goto(story);
    await expect(author.getByText("Назовите число мест")).toBeVisible();
    await write(author, hand, "Ремонт закончат в августе. Мест хватит всем: их шестьсот.");
    await askForReview(author, hand, "Число мест добавлено");

    await reviewer.goto(story);
    await hand.press(reviewer.getByRole("button", { name: "Одобрить" }));
    await expect(reviewer.getByText("Одобрено", { exact: true }).first()).toBeVisible();
    expect((await reader.goto(address))?.status()).toBe(404);

    await chief.goto(story);
    await planForTheNextMinute(chief, hand);
    await chief.goto("/calendar");
    await expect(chief.getByRole("link", { name: headline })).toBeVisible();
    expect((await reader.goto(address))?.status()).toBe(404);
    await expect(async () => expect((await reader.goto(address))?.status()).toBe(200)).toPass({ timeout: 75_000 });
    await expect(reader.getByText("их шестьсот")).toBeVisible();

    await chief.goto(story);
    await write(chief, hand, "Ремонт закончат в сентябре. Мест хватит всем: их пятьсот.");
    expect(await read(reader, address)).toContain("их шестьсот");
    await correct(chief, hand, "Мест пятьсот, а не шестьсот, как было сказано вначале.");
    await expect(async () => expect(await read(reader, address)).toContain("Мест пятьсот, а не шестьсот")).toPass({ timeout: 5_000 });
    expect(await read(reader, address)).toContain("их пятьсот");
    expect(await read(reader, "/ru/corrections")).toContain(headline);

    await takeDown(chief, hand, { reason: "Застройщик отозвал сроки", publicReason: "Сроки уточняются" });
    await expect(async () => expect((await reader.goto(address))?.status()).toBe(410)).toPass({ timeout: 2_000 });
    await expect(reader.getByText("Сроки уточняются")).toBeVisible();
    for (const list of ["/ru", "/ru/corrections"]) expect(await read(reader, list)).not.toContain(headline);
    await author.goto("/notices");
    await expect(author.getByRole("listitem").filter({ hasText: headline }).filter({ hasText: "Застройщик отозвал сроки" })).toBeVisible();
    expect(errors).toEqual([]);
  });
}

async function openDesks(browser: Browser, errors: string[]): Promise<[Page, Page, Page]> {
  const [author, reviewer, chief] = await inNewsroom((db) =>
    Promise.all([
      hire(db, { role: "author" }, "Айгерим Авторова"),
      hire(db, { role: "editor" }, "Руслан Редакторов"),
      hire(db, { role: "editor" }, "Вера Выпускающая"),
    ]),
  );
  return [await openDesk(browser, author, errors), await openDesk(browser, reviewer, errors), await openDesk(browser, chief, errors)];
}

async function openDesk(browser: Browser, member: Member, errors: string[]): Promise<Page> {
  const context = await browser.newContext({ baseURL: portal.ADMIN_URL });
  await letIn(context, await enter(member));
  const page = await context.newPage();
  listenForErrors(page, errors);
  return page;
}

const openSite = async (browser: Browser): Promise<Page> => (await browser.newContext({ javaScriptEnabled: false, baseURL: portal.SITE_URL })).newPage();

async function startStory(page: Page, hand: Hand, headline: string): Promise<void> {
  await page.goto("/articles/new");
  await hand.choose(page.getByLabel("Русский"));
  await hand.pickFirst(page.getByLabel("Рубрика"));
  await hand.press(page.getByRole("button", { name: "Начать писать" }));
  await hand.write(page.getByLabel("Заголовок", { exact: true }), headline);
  await hand.write(page.getByLabel("Лид", { exact: false }), "Что успеют к первому сентября.");
  await hand.pickFirst(page.getByLabel("Авторы"));
}

async function write(page: Page, hand: Hand, text: string): Promise<void> {
  await hand.write(page.getByRole("textbox", { name: "Текст статьи" }), text);
  await page.keyboard.press("ControlOrMeta+s");
  await expect(page.getByRole("status").getByText("Сохранено", { exact: true })).toBeVisible();
}

const readAddress = async (page: Page): Promise<string> => (await page.getByText(`${portal.SITE_URL}/ru/`).textContent()) ?? "";

async function askForReview(page: Page, hand: Hand, note: string): Promise<void> {
  await hand.press(page.getByRole("button", { name: "Попросить проверить…" }));
  const dialog = page.getByRole("dialog");
  await hand.write(dialog.getByLabel("На что обратить внимание"), note);
  await hand.press(dialog.getByRole("button", { name: "Отправить" }));
  await expect(page.getByText("Ждёт проверки", { exact: true })).toBeVisible();
}

async function wantChanges(page: Page, hand: Hand, what: string): Promise<void> {
  await hand.press(page.getByRole("button", { name: "Вернуть на доработку…" }));
  const dialog = page.getByRole("dialog");
  await hand.write(dialog.getByLabel("Что изменить"), what);
  await hand.press(dialog.getByRole("button", { name: "Вернуть автору" }));
  await expect(page.getByText("Нужны изменения", { exact: true })).toBeVisible();
}

async function planForTheNextMinute(page: Page, hand: Hand): Promise<void> {
  await hand.press(page.getByRole("button", { name: "Запланировать публикацию…" }));
  const dialog = page.getByRole("dialog");
  const next = new Date((Math.floor(Date.now() / MINUTE) + 1) * MINUTE).toISOString();
  await hand.setTime(dialog.getByLabel("Когда"), toLocal(next, "Asia/Almaty"));
  await hand.press(dialog.getByRole("button", { name: "Запланировать", exact: true }));
  await expect(dialog).toHaveCount(0);
}

async function correct(page: Page, hand: Hand, what: string): Promise<void> {
  await hand.press(page.getByRole("banner").getByRole("button", { name: "Обновить публикацию" }));
  const dialog = page.getByRole("dialog");
  await hand.choose(dialog.getByLabel("Исправление"));
  await hand.write(dialog.getByLabel("Что изменилось"), what);
  await hand.press(dialog.getByRole("button", { name: "Обновить публикацию" }));
  await expect(dialog).toHaveCount(0);
}

async function takeDown(page: Page, hand: Hand, why: { reason: string; publicReason: string }): Promise<void> {
  await hand.press(page.getByRole("button", { name: "Снять с публикации…" }));
  const dialog = page.getByRole("dialog");
  await hand.write(dialog.getByLabel("Причина"), why.reason);
  await hand.write(dialog.getByLabel("Что сказать читателям"), why.publicReason);
  await hand.press(dialog.getByRole("button", { name: "Снять", exact: true }));
  await expect(page.getByText("Статья снята", { exact: false })).toBeVisible();
}

async function read(reader: Page, address: string): Promise<string> {
  await reader.goto(address);
  return (await reader.locator("main").textContent()) ?? "";
}
