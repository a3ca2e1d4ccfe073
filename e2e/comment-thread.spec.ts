import type { Browser, Page } from "@playwright/test";
import { comments } from "@polosa/db/schema/comments.ts";
import { eq } from "drizzle-orm";
import { portal } from "./support/env.ts";
import { inNewsroom, publishNew } from "./support/newsroom.ts";
import { expect, expectAccessible, listenForErrors, test } from "./support/portal-test.ts";
import { approveAll, discuss, type Said } from "./support/threads.ts";

const others = (count: number): Said[] => Array.from({ length: count }, (_, index) => ({ name: `Читатель ${index + 1}`, body: `Мнение номер ${index + 1}.` }));

async function givenThread(headline: string, said: readonly Said[]) {
  return inNewsroom(async (db) => {
    const { articleId, path } = await publishNew(db, `${headline} ${Date.now()}`);
    return { articleId, path, ids: await discuss(db, articleId, said) };
  });
}

const commentOf = (page: Page, words: string) => page.locator(".comment").filter({ hasText: words });

async function write(page: Page, { name, body }: { name: string; body: string }): Promise<void> {
  const form = page.locator("form.comment-form").last();
  await form.getByLabel("Имя").fill(name);
  await form.getByLabel("Комментарий", { exact: true }).fill(body);
  await form.getByRole("button", { name: "Отправить" }).click();
}

/** Whoever answers within two seconds looks like a robot and is asked for a proof. */
const aPersonsPace = { delay: 150 };

/** Kept pages may be a second old. */
async function expectOn(page: Page, path: string, check: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.goto(path);
    await check();
  }).toPass({ timeout: 10_000 });
}

test("without JavaScript a reader pages, sorts, comments, answers, mends, supports, reports and deletes", async ({ reader }) => {
  test.setTimeout(120_000);
  const { articleId, path } = await givenThread("Тред без скриптов", others(60));

  await expectOn(reader, path, () => expect(reader.locator(".branch")).toHaveCount(50, { timeout: 1_000 }));
  await reader.getByRole("link", { name: "Следующие комментарии" }).click();
  await expect(reader.locator(".branch")).toHaveCount(10);
  await reader.getByRole("link", { name: "Сначала новые" }).click();
  await expect(reader.locator(".branch").first()).toContainText("Мнение номер 60.");

  await write(reader, { name: "Сауле", body: "Первые мои слова здесь." });
  await expect(reader.locator("#comment-waiting")).toBeVisible();
  await inNewsroom((db) => approveAll(db, articleId));
  await expectOn(reader, `${path}?sort=newest`, () => expect(commentOf(reader, "Первые мои слова")).toBeVisible({ timeout: 500 }));

  await commentOf(reader, "Мнение номер 60.").getByRole("link", { name: "Ответить" }).click();
  await expect(reader.locator(".quoted-comment")).toContainText("Мнение номер 60.");
  await write(reader, { name: "Сауле", body: "Отвечаю с апечаткой." });
  await expect(commentOf(reader, "с апечаткой")).toContainText("в ответ Читатель 60");

  await commentOf(reader, "с апечаткой").getByRole("link", { name: "Другие действия" }).click();
  await reader.locator("#edit textarea").fill("Отвечаю без ошибок.");
  await reader.getByRole("button", { name: "Сохранить" }).click();
  await expectOn(reader, `${path}?sort=newest`, () => expect(commentOf(reader, "Отвечаю без ошибок.")).toContainText("исправлено", { timeout: 500 }));

  await commentOf(reader, "Мнение номер 59.").getByRole("link", { name: "Поддержать" }).click();
  await reader.getByRole("button", { name: "Поддержать комментарий" }).click();
  await expectOn(reader, `${path}?sort=newest`, () =>
    expect(commentOf(reader, "Мнение номер 59.").locator(".comment-votes")).toHaveText("1", { timeout: 500 }),
  );

  for (const outcome of ["Спасибо, жалоба у модераторов.", "Вы уже пожаловались"]) {
    await reader.goto(`${path}?sort=newest`);
    await commentOf(reader, "Мнение номер 58.").getByRole("link", { name: "Другие действия" }).click();
    await reader.getByLabel("реклама").check();
    await reader.getByLabel("Что стоит знать модератору").fill("Третий раз за день");
    await reader.getByRole("button", { name: "Отправить жалобу" }).click();
    await expect(reader.getByText(outcome)).toBeVisible();
  }
  await expect(reader.getByLabel("Что стоит знать модератору")).toHaveValue("Третий раз за день");

  await reader.goto(`${path}?sort=newest`);
  await commentOf(reader, "Отвечаю без ошибок.").getByRole("link", { name: "Другие действия" }).click();
  await reader.getByRole("button", { name: "Удалить", exact: true }).click();
  await expectOn(reader, `${path}?sort=newest`, async () => expect(await commentOf(reader, "Отвечаю без ошибок.").count()).toBe(0));
});

test("an answer to a comment that is gone, or that stands elsewhere, is refused with every word kept", async ({ reader }) => {
  const [here, elsewhere] = [await givenThread("Здесь", others(1)), await givenThread("Там", others(1))];

  const response = await reader.request.post("/api/comments", {
    form: { articleId: here.articleId, parentId: elsewhere.ids[0] ?? "", name: "Читательница", body: "Слова, которые нельзя терять" },
  });

  const html = await response.text();
  expect(response.status()).toBe(404);
  expect(html).toContain("Комментария, на который вы отвечаете, больше нет.");
  expect(html).toContain("Слова, которые нельзя терять");
  expect((await reader.request.get(`/comments/${here.articleId}`)).status()).toBe(404);
});

async function openWithScript(browser: Browser, errors: string[]): Promise<Page> {
  const context = await browser.newContext({ baseURL: portal.SITE_URL });
  const page = await context.newPage();
  listenForErrors(page, errors);
  return page;
}

test("with JavaScript nothing typed is lost, and a comment is posted in place, once", async ({ browser }) => {
  const { articleId, path } = await givenThread("Тред со скриптами", others(2));
  const errors: string[] = [];
  const page = await openWithScript(browser, errors);

  await page.goto(path);
  await page.getByLabel("Имя").fill("Ерлан");
  await page.getByLabel("Комментарий", { exact: true }).fill("Слова, которые переживут всё.");
  await page.reload();
  await expect(page.getByLabel("Комментарий", { exact: true })).toHaveValue("Слова, которые переживут всё.");
  await expect(page.getByLabel("Имя")).toHaveValue("Ерлан");

  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Отправить" }).click();
  await expect(page.getByText("нет связи")).toBeVisible();
  await expect(page.getByLabel("Комментарий", { exact: true })).toHaveValue("Слова, которые переживут всё.");
  await page.context().setOffline(false);

  await page.getByRole("button", { name: "Отправить" }).dblclick();
  await expect(page.locator(".comment-waiting")).toContainText("Слова, которые переживут всё.");
  await expect(page.getByLabel("Комментарий", { exact: true })).toHaveValue("");
  expect(new URL(page.url()).search).toBe("");
  expect(await inNewsroom((db) => db.$count(comments, eq(comments.articleId, articleId)))).toBe(3);
  await expectAccessible(page);

  await page.reload();
  await page.locator("#comments").scrollIntoViewIfNeeded();
  await expect(page.locator(".comment-waiting")).toContainText("Слова, которые переживут всё.");
  expect(errors.filter((error) => !error.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
  await page.context().close();
});

test("with JavaScript a reader answers, supports, opens more answers and hides people in place", async ({ browser }) => {
  const { articleId, path, ids } = await givenThread("Ветки", others(2));
  const [root = ""] = ids;
  await inNewsroom((db) =>
    discuss(
      db,
      articleId,
      Array.from({ length: 8 }, (_, index) => ({ name: "Спорщик", body: `Ответ ${index + 1}.`, parentId: root })),
    ),
  );
  const errors: string[] = [];
  const page = await openWithScript(browser, errors);
  await expectOn(page, path, () => expect(page.getByText("Показать ещё 3 ответа")).toBeVisible({ timeout: 500 }));

  await page.getByText("Показать ещё 3 ответа").click();
  await expect(page.locator(".answers > li")).toHaveCount(8);
  await expect(page.locator(".answers > li").nth(5)).toBeFocused();

  await commentOf(page, "Мнение номер 2.").locator("[data-act=recommend]").click();
  await expect(commentOf(page, "Мнение номер 2.").locator(".comment-votes")).toHaveText("1");

  await commentOf(page, "Мнение номер 2.").locator("[data-act=answer]").click();
  await expect(page.locator(".comment-form-inner").getByLabel("Имя")).toBeFocused();
  await page.locator(".comment-form-inner").getByLabel("Имя").fill("Ерлан");
  await page.locator(".comment-form-inner").getByLabel("Комментарий", { exact: true }).fill("   ");
  await page.locator(".comment-form-inner").getByRole("button", { name: "Отправить" }).click();
  await expect(page.getByText("Комментарий пуст")).toBeVisible();
  await expectAccessible(page);
  await page.locator(".comment-form-inner").getByLabel("Комментарий", { exact: true }).pressSequentially("Ответ на месте.", aPersonsPace);
  await page.locator(".comment-form-inner").getByRole("button", { name: "Отправить" }).click();
  await expect(page.locator(".branch").nth(1).locator(".answers .comment-waiting")).toContainText("Ответ на месте.");

  await commentOf(page, "Ответ 1.").locator("[data-act=more]").click();
  await page.getByRole("button", { name: "Скрыть автора" }).click();
  await expect(page.getByText("комментарии этого автора вам больше не показываются")).toBeVisible();
  await expectAccessible(page);
  await page.goto(path);
  await page.locator("#comments").scrollIntoViewIfNeeded();
  const hidden = page.locator(".comment-muted").first();
  await expect(hidden).toContainText("Вы скрыли комментарии этого автора.");
  await hidden.getByRole("button", { name: "Показать" }).click();
  await expect(page.getByText("Ответ 1.")).toBeVisible();
  expect(errors.filter((error) => !error.includes("422"))).toEqual([]);
  await page.context().close();
});

test("names without spaces, words without end, right-to-left and emoji keep their place on the narrowest telephone", async ({ browser }) => {
  const { path } = await givenThread("Трудные слова", [
    { name: "Б".repeat(60), body: "ж".repeat(4_000) },
    { name: "عبد الرحمن", body: "تعليق طويل باللغة العربية ١٢٣" },
    { name: "Смайл", body: "😀".repeat(2_000) },
    { name: "Залго", body: `з${"\u0301".repeat(3)}а${"\u0310".repeat(3)}`.repeat(300) },
    { name: "Строки", body: Array.from({ length: 500 }, (_, index) => index).join("\n") },
  ]);
  const context = await browser.newContext({ baseURL: portal.SITE_URL, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();

  await page.goto(path);

  await expect(page.locator(".branch")).toHaveCount(5);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await context.close();
});

test("feeds and structured data tell of the same comments as the page", async ({ reader }) => {
  const { path, ids } = await givenThread("Ленты", others(2));

  const page = await (await reader.request.get(path)).text();
  const [atom, json] = [await reader.request.get(`${path}/comments.atom`), await reader.request.get(`${path}/comments.json`)];

  expect(page).toContain(`type="application/atom+xml"`);
  const structured = JSON.parse(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(page)?.[1] ?? "{}");
  expect(structured.comment.map((comment: { "@id": string }) => comment["@id"])).toEqual(ids.map((id) => `urn:uuid:${id}`));
  expect(atom.headers()["content-type"]).toContain("application/atom+xml");
  expect(await atom.text()).toContain("Мнение номер 2.");
  expect((await json.json()).items).toHaveLength(2);
  expect((await reader.request.get("/ru/politics/nothing/comments.atom")).status()).toBe(404);
});
