import { readFileSync } from "node:fs";
import { comments } from "@polosa/db/schema/comments.ts";
import { readerAgreements, readers } from "@polosa/db/schema/readers.ts";
import { toAgreementHash } from "@polosa/newsroom/agreements/rules.ts";
import { approveComment } from "@polosa/newsroom/moderation/commands.ts";
import { eq } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { portal } from "../support/env.ts";
import { getActor, inNewsroom } from "../support/newsroom.ts";
import { expect, expectAccessible, test } from "../support/portal-test.ts";
import { button, introduce, readLetter, setIdentity, signInByLetter as signIn } from "../support/reader.ts";
import { addressOf } from "../support/stories.ts";

test.beforeAll(async () => {
  await setIdentity("email");
  const path = await addressOf("night-bus", "ru");
  await expect.poll(async () => (await fetch(`${portal.SITE_URL}${path}`)).text()).not.toContain('id="comment-name"');
});
test.afterAll(() => setIdentity("open"));

const someEmail = () => `${uuidv7()}@reader.example`;

/** As a moderator would. */
const approve = (body: string) =>
  inNewsroom(async (db) => {
    const [comment] = await db.select({ id: comments.id }).from(comments).where(eq(comments.body, body));
    await approveComment(db, await getActor(db, "administrator"), { commentId: comment?.id ?? "" });
  });

test("a comment is kept through a sign-in with a mistyped address and two mistyped codes", async ({ reader }) => {
  const [email, body] = [someEmail(), `Слова,\n\nкоторые нельзя потерять & «кавычки» ${uuidv7()}`];
  await reader.goto(await addressOf("night-bus", "ru"));
  await reader.getByLabel("Комментарий", { exact: true }).fill(body);
  await button(reader, "Отправить").click();

  await reader.getByLabel("Электронная почта").fill("aigul@localhost");
  await button(reader, "Получить код").click();
  await expect(reader.getByText("Это не похоже на адрес почты").first()).toBeVisible();
  await reader.getByLabel("Электронная почта").fill(email);
  await button(reader, "Получить код").click();
  const { code } = await readLetter(email);
  for (const wrong of ["12345", code === "000000" ? "111111" : "000000"]) {
    await reader.getByLabel("Код", { exact: true }).fill(wrong);
    await button(reader, "Войти").click();
    await expect(reader.getByRole("alert")).toBeVisible();
    await expect(reader.locator("blockquote")).toContainText("которые нельзя потерять");
  }
  await reader.getByLabel("Код", { exact: true }).fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await button(reader, "Войти").click();
  await introduce(reader, "Дала қыраны");

  await expect(reader.locator("#comment-waiting")).toBeVisible();
  const [written] = await inNewsroom((db) => db.select({ name: comments.name, body: comments.body }).from(comments).where(eq(comments.body, body)));
  expect(written).toEqual({ name: "Дала қыраны", body });
});

test("a letter's link signs in once, in another tab, and the tab with the comment goes on", async ({ reader }) => {
  const [email, body] = [someEmail(), `Комментарий в первой вкладке ${uuidv7()}`];
  await signIn(reader, { email, name: "Первая вкладка" });
  await button(reader, "Выйти").click();
  await reader.goto(await addressOf("night-bus", "ru"));
  await reader.getByLabel("Комментарий", { exact: true }).fill(body);
  await button(reader, "Отправить").click();
  await reader.getByLabel("Электронная почта").fill(email);
  await button(reader, "Получить код").click();

  const beside = await reader.context().newPage();
  const { link } = await readLetter(email);
  await beside.goto(link);
  await button(beside, "Войти").click();
  await expect(beside.getByRole("status")).toContainText("Вы вошли как Первая вкладка");
  await reader.getByLabel("Код", { exact: true }).fill("1");
  await button(reader, "Войти").click();

  await expect(reader.locator("#comment-waiting")).toBeVisible();
  expect(await inNewsroom((db) => db.$count(comments, eq(comments.body, body)))).toBe(1);
  await beside.context().clearCookies();
  await beside.goto(link);
  await button(beside, "Войти").click();
  await expect(beside.getByRole("alert")).toContainText("больше не действует");
});

test("a first sign-in asks for a name that is not the staff's and for the agreement, and keeps what was agreed to", async ({ reader }) => {
  const email = someEmail();
  await reader.goto("/kk/sign-in");
  await reader.getByLabel("Электрондық пошта").fill(email);
  await button(reader, "Код алу").click();
  await reader.getByLabel("Код", { exact: true }).fill((await readLetter(email)).code);
  await button(reader, "Кіру").click();
  const posted = await reader.request.post("/kk/sign-in", { form: { step: "welcome", name: "Айгүл" } });
  expect([posted.status(), await posted.text()]).toEqual([422, expect.stringContaining("келісетініңізді белгілеңіз")]);

  await reader.getByLabel("Сізді қандай атпен көрсетейік").fill("Айгүл");
  await reader.getByLabel("Осы шарттарға келісемін").check();
  await button(reader, "Дайын").click();

  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Менің парақшам");
  const agreements = await inNewsroom((db) =>
    db
      .select({ textHash: readerAgreements.textHash, locale: readerAgreements.locale, way: readerAgreements.way })
      .from(readerAgreements)
      .innerJoin(readers, eq(readers.id, readerAgreements.readerId))
      .where(eq(readers.email, email)),
  );
  expect(agreements).toEqual([{ textHash: toAgreementHash("kk"), locale: "kk", way: "email" }]);
});

test("a reader takes everything away as a file, and is then erased to the last word", async ({ reader }) => {
  const [email, body] = [someEmail(), `Забудьте меня ${uuidv7()}`];
  await signIn(reader, { email, name: "Забытая" });
  await reader.goto(await addressOf("night-bus", "ru"));
  await reader.getByLabel("Комментарий", { exact: true }).fill(body);
  await button(reader, "Отправить").click();
  await approve(body);
  await reader.goto("/ru/me");
  await expect(reader.getByText(body)).toBeVisible();
  await expect(reader.getByText("Опубликован", { exact: true })).toBeVisible();

  const [download] = await Promise.all([reader.waitForEvent("download"), reader.getByRole("link", { name: "Скачать всё" }).click()]);
  expect(JSON.parse(readFileSync(await download.path(), "utf8"))).toMatchObject({ name: "Забытая", email, comments: [{ body, standing: "visible" }] });
  const article = async () => (await fetch(`${portal.SITE_URL}${await addressOf("night-bus", "ru")}`)).text();
  await expect.poll(article).toContain(body);
  await reader.getByRole("link", { name: "Удалить мои данные" }).click();
  await button(reader, "Удалить всё").click();

  await expect.poll(article, { timeout: 1_000 }).not.toContain(body);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Данные удалены");
  await reader.goto("/ru/me");
  await expect(reader).toHaveURL(/sign-in/);
  expect(await inNewsroom((db) => db.$count(comments, eq(comments.body, body)))).toBe(0);
  expect(await inNewsroom((db) => db.$count(readers, eq(readers.email, email)))).toBe(0);
});

test("another site cannot sign a reader in or out, rename or erase them", async ({ reader }) => {
  await signIn(reader, { email: someEmail(), name: "Спокойная" });
  const headers = { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example" };

  for (const [path, form] of [
    ["/ru/me", { act: "rename", name: "Взлом" }],
    ["/ru/me", { act: "sign-out" }],
    ["/ru/me/erase", {}],
    ["/ru/sign-in", { step: "address", address: someEmail() }],
    [`/ru/sign-in/${"a".repeat(43)}`, {}],
  ] as const) {
    const answer = await reader.request.post(path, { form, headers, maxRedirects: 0 });
    expect([path, answer.status()]).toEqual([path, 403]);
  }

  await reader.goto("/ru/me");
  await expect(reader.getByLabel("Имя")).toHaveValue("Спокойная");
});

test("a sign-in leads on within the site only", async ({ reader }) => {
  await signIn(reader, { email: someEmail(), name: "Осторожная" });

  for (const next of ["https://evil.example/", "//evil.example", "/\\evil.example"]) {
    await reader.goto(`/ru/sign-in?${new URLSearchParams({ next })}`);
    expect(new URL(reader.url()).origin).toBe(new URL(portal.SITE_URL).origin);
  }
});

test("the pages of a sign-in are no one else's, carry no framework script and can be read by everybody", async ({ reader, browser }) => {
  await signIn(reader, { email: someEmail(), name: "Зоркая" });
  const context = await browser.newContext({ baseURL: portal.SITE_URL });
  await context.addCookies(await reader.context().cookies());
  const page = await context.newPage();

  for (const path of ["/ru/me", "/kk/me", "/en/me", "/ru/me/erase", "/en/me/erase"]) {
    const response = await page.goto(path);
    expect([path, response?.status(), response?.headers()["cache-control"]]).toEqual([path, 200, "private, no-store"]);
    expect(await page.content()).not.toContain("/_next/");
    await expectAccessible(page);
  }
  await context.clearCookies();
  for (const path of ["/ru/sign-in", "/kk/sign-in", "/en/sign-in", `/en/sign-in/${"a".repeat(43)}`]) {
    await page.goto(path);
    await expectAccessible(page);
  }
  await context.close();
});

test("where a way in is asked for that is not configured, comments are read-only and say so", async ({ reader }) => {
  await setIdentity("phone");
  const path = await addressOf("night-bus", "ru");

  await expect(async () => {
    await reader.goto(path);
    await expect(reader.getByText("вход для читателей ещё не настроен")).toBeVisible({ timeout: 1_000 });
  }).toPass();

  await expect(reader.locator("#comment-form")).toHaveCount(0);
  await reader.goto("/ru/sign-in");
  await expect(reader.getByText("Войти пока нельзя")).toBeVisible();
});
