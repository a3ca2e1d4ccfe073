import type { BrowserContext, Page } from "@playwright/test";
import { letters } from "@polosa/db/schema/notices.ts";
import { toGenerator } from "@polosa/newsroom/codes/rules.ts";
import { eq } from "drizzle-orm";
import { portal } from "./support/env.ts";
import { inNewsroom } from "./support/newsroom.ts";
import { expect, expectAccessible, listenForErrors, test } from "./support/portal-test.ts";
import { enter, hire, typeSignIn } from "./support/staff.ts";

const password = "конь скачет тихо";
let context: BrowserContext;
let page: Page;
let errors: string[];

test.beforeEach(async ({ browser }) => {
  context = await browser.newContext({ baseURL: portal.ADMIN_URL });
  page = await context.newPage();
  errors = [];
  listenForErrors(page, errors);
});

test.afterEach(async () => {
  await context.close();
  expect(errors).toEqual([]);
});

test("an administrator invites somebody, who chooses a password and is at the desk", async ({ signInAs }) => {
  const email = `new-${Date.now()}@polosa.example`;
  const administrator = await signInAs("administrator");
  await administrator.goto("/people");
  await administrator.getByRole("button", { name: "Пригласить" }).click();
  await administrator.getByLabel("Электронная почта").fill(email);
  await administrator.getByLabel("Имя и фамилия").fill("Дана");
  await administrator.getByLabel("Роль", { exact: true }).selectOption({ label: "Редактор" });
  await expectAccessible(administrator);
  await administrator.getByRole("button", { name: "Отправить приглашение" }).click();
  const address = await administrator.getByLabel("Адрес ссылки").inputValue();
  const [letter] = await inNewsroom((db) => db.select({ body: letters.body }).from(letters).where(eq(letters.toAddress, email)));
  expect(letter?.body).toContain(address);

  await page.goto(address);
  await expectAccessible(page);
  await page.getByLabel("Имя и фамилия").fill("Дана Ахметова");
  await page.getByLabel("Язык рабочего стола").selectOption("kk");
  await page.getByLabel("Пароль").fill("1234567890");
  await page.getByRole("button", { name: "Принять приглашение" }).click();
  await expect(page.getByText("Этот пароль пробуют первым.", { exact: false })).toBeVisible();
  await expect(page.getByLabel("Имя и фамилия")).toHaveValue("Дана Ахметова");
  await page.getByLabel("Пароль").fill(password);
  await page.getByRole("button", { name: "Принять приглашение" }).click();

  await page.waitForURL("**/articles");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Мақалалар");
  await page.goto(address);
  await expect(page.getByText("Бұл шақыру қабылданған", { exact: false })).toBeVisible();
});

test("somebody turns codes on, and the next sign-in asks for one, or for a recovery code when the phone is lost", async () => {
  const member = await inNewsroom((db) => hire(db, { role: "editor" }));
  await typeSignIn(page, member);
  await page.waitForURL("**/articles");
  await page.goto("/account");
  await page.getByRole("button", { name: "Настроить коды" }).click();
  await expect(page.getByRole("img", { name: "QR-код для приложения" })).toBeVisible();
  await expectAccessible(page);
  const generator = toGenerator(((await page.locator("p.font-mono").textContent()) ?? "").replaceAll(" ", ""), "");
  await page.getByLabel("Код из приложения").fill("000000");
  await page.getByRole("button", { name: "Включить" }).click();
  await expect(page.getByText("Код не подходит.", { exact: false })).toBeVisible();
  await page.getByLabel("Код из приложения").fill(generator.generate());
  await page.getByRole("button", { name: "Включить" }).click();
  const shown = page.getByRole("list", { name: "Запасные коды" }).getByRole("listitem");
  await expect(shown).toHaveCount(10);
  const recovery = await shown.allTextContents();
  await page.getByRole("button", { name: "Коды сохранены" }).click();
  await page.getByRole("button", { name: "Выйти" }).click();

  await typeSignIn(page, member);
  await page.waitForURL("**/sign-in/second-step**");
  await page.goto("/articles");
  await page.waitForURL("**/sign-in/second-step?next=%2Farticles");
  await expectAccessible(page);
  await page.getByLabel("Код из приложения").fill(generator.generate({ timestamp: Date.now() + 30_000 }));
  await page.getByRole("button", { name: "Подтвердить" }).click();
  await page.waitForURL("**/articles");
  await page.getByRole("button", { name: "Выйти" }).click();

  await typeSignIn(page, member);
  await page.getByRole("button", { name: "Телефона нет под рукой" }).click();
  await page.getByLabel("Запасной код").fill(recovery[0] ?? "");
  await page.getByRole("button", { name: "Подтвердить" }).click();
  await page.waitForURL("**/articles");
});

test("a passkey signs somebody in alone, or stands as the second step", async () => {
  await givenAuthenticator();
  const member = await inNewsroom((db) => hire(db, { role: "author" }));
  await typeSignIn(page, member);
  await page.waitForURL("**/articles");
  await page.goto("/account");
  await page.getByLabel("Название ключа").fill("Рабочий ноутбук");
  await page.getByRole("button", { name: "Добавить ключ" }).click();
  await page.getByRole("button", { name: "Коды сохранены" }).click();
  await expect(page.getByText("Рабочий ноутбук", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Выйти" }).click();

  await page.goto("/sign-in?next=%2Faccount");
  await page.getByRole("button", { name: "Вход с ключом доступа" }).click();
  await page.waitForURL("**/account");
  await expect(page.getByText(/· с ключом доступа/)).toBeVisible();
  await page.getByRole("button", { name: "Выйти" }).click();

  await typeSignIn(page, member);
  await page.waitForURL("**/sign-in/second-step**");
  await page.getByRole("button", { name: "Вход с ключом доступа" }).click();
  await page.waitForURL("**/articles");
  await page.goto("/account");
  await page.getByRole("button", { name: "Переименовать: Рабочий ноутбук" }).click();
  await page.getByRole("dialog").getByLabel("Название ключа").fill("Домашний");
  await page.getByRole("dialog").getByRole("button", { name: "Сохранить" }).click();
  await expect(page.getByText("Домашний")).toBeVisible();
  await page.getByRole("button", { name: "Удалить" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Удалить" }).click();
  await expect(page.getByText("Домашний")).toHaveCount(0);
});

test("a forgotten password is set anew by a letter, and the answer tells nobody who is on the staff", async () => {
  const member = await inNewsroom((db) => hire(db, { role: "author" }));
  const answers: string[] = [];
  for (const email of [member.email, "nobody-at-all@polosa.example"]) {
    await page.goto("/forgot");
    await page.getByLabel("Электронная почта").fill(email);
    await page.getByRole("button", { name: "Прислать ссылку" }).click();
    answers.push(((await page.getByRole("status").textContent()) ?? "").replace(email, "…"));
  }
  expect(answers[0]).toBe(answers[1]);
  await expectAccessible(page);

  const address = await getLinkOf(member.email);
  await page.goto(address);
  await expectAccessible(page);
  await page.getByLabel("Новый пароль").fill(password);
  await page.getByRole("button", { name: "Задать пароль" }).click();
  await page.getByRole("link", { name: "Ко входу" }).click();
  await typeSignIn(page, { ...member, password });
  await page.waitForURL("**/articles");
  await page.goto(address);
  await expect(page.getByText("Эта ссылка уже использована", { exact: false })).toBeVisible();
});

test("after five wrong passwords the form says how long to wait, and a browser that was here before still opens", async ({ browser }) => {
  const member = await inNewsroom((db) => hire(db, { role: "author" }));
  await typeSignIn(page, member);
  await page.waitForURL("**/articles");
  await page.getByRole("button", { name: "Выйти" }).click();

  const strangers = await browser.newContext({ baseURL: portal.ADMIN_URL });
  const stranger = await strangers.newPage();
  for (let turn = 0; turn < 5; turn += 1) {
    await typeSignIn(stranger, { ...member, password: "наугад" });
    await expect(stranger.getByText("Почта или пароль не подходят.", { exact: false })).toBeVisible();
  }
  await typeSignIn(stranger, member);
  await expect(stranger.getByText(/Слишком много попыток. Подождите \d+ минут/)).toBeVisible();
  await strangers.close();

  await typeSignIn(page, member);
  await page.waitForURL("**/articles");
});

test("guesses from one machine count together, whatever address they claim to come from", async () => {
  const member = await inNewsroom((db) => hire(db, { role: "author" }));
  const guess = (turn: number, password: string) =>
    enter({ ...member, password }, { "x-forwarded-for": `198.51.100.${turn}`, "x-peer-address": `198.51.100.${turn}` });

  for (const turn of [1, 2, 3, 4, 5]) await expect(guess(turn, "наугад")).rejects.toThrow("CredentialsSignin");

  await expect(guess(6, member.password)).rejects.toThrow("guessed_too_often");
});

/** A device with a fingerprint reader, as the browser sees it. */
async function givenAuthenticator(): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  const options = { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true } as const;
  await devtools.send("WebAuthn.addVirtualAuthenticator", { options: { ...options, automaticPresenceSimulation: true } });
}

/** The letter is written after the answer. */
async function getLinkOf(email: string): Promise<string> {
  const find = () => inNewsroom((db) => db.select({ body: letters.body }).from(letters).where(eq(letters.toAddress, email)));
  await expect.poll(async () => (await find()).length).toBe(1);
  return /http\S+/.exec((await find())[0]?.body ?? "")?.[0] ?? "";
}
