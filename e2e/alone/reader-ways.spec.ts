import type { Page } from "@playwright/test";
import { comments } from "@polosa/db/schema/comments.ts";
import { readerPhones, readers } from "@polosa/db/schema/readers.ts";
import { eq } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { type Issuer, startIssuer } from "../support/issuer.ts";
import { inNewsroom } from "../support/newsroom.ts";
import { expect, test } from "../support/portal-test.ts";
import { button, introduce, setIdentity } from "../support/reader.ts";
import { type SecondSite, startSecondSite } from "../support/second-site.ts";
import { type SmsGateway, startSmsGateway } from "../support/sms-gateway.ts";
import { addressOf } from "../support/stories.ts";

let issuer: Issuer;
let gateway: SmsGateway;
let site: SecondSite;

test.beforeAll(async () => {
  [issuer, gateway] = await Promise.all([startIssuer(), startSmsGateway()]);
  site = await startSecondSite({
    OIDC_ISSUER: issuer.url,
    OIDC_CLIENT_ID: issuer.client.id,
    OIDC_CLIENT_SECRET: issuer.client.secret,
    SMS_GATEWAY_URL: gateway.url,
  });
});

test.beforeEach(() => {
  issuer.forge = "nothing";
  gateway.status = 200;
});

test.afterAll(async () => {
  await setIdentity("open");
  await site.stop();
  issuer.close();
  gateway.close();
});

/** Writes a comment at an article of the second site, as soon as it knows how readers are known now. */
async function comment(page: Page, body: string): Promise<void> {
  const path = await addressOf("night-bus", "ru");
  await expect.poll(async () => (await fetch(`${site.url}${path}`)).text()).toMatch(/id="comment-form"(?![\s\S]*id="comment-name")/);
  await page.goto(`${site.url}${path}`);
  await page.getByLabel("Комментарий", { exact: true }).fill(body);
  await button(page, "Отправить").click();
}

const written = (body: string) => inNewsroom((db) => db.select({ name: comments.name }).from(comments).where(eq(comments.body, body)));

test("a telephone number written in its usual way gets a code, and the comment goes on", async ({ reader }) => {
  await setIdentity("phone");
  const body = `С телефона ${uuidv7()}`;
  const digits = String(Date.now() % 10_000_000).padStart(7, "0");
  await comment(reader, body);

  gateway.status = 500;
  await reader.getByLabel("Номер телефона").fill(`8 (701) ${digits}`);
  await button(reader, "Получить код").click();
  await expect(reader.getByRole("alert")).toContainText("СМС отправить не получилось");
  gateway.status = 200;
  await expect(reader.getByLabel("Номер телефона")).toHaveValue(`8 (701) ${digits}`);
  await button(reader, "Получить код").click();
  const message = gateway.sent.at(-1);
  await reader.getByLabel("Код", { exact: true }).fill(/\d{6}/.exec(message?.text ?? "")?.[0] ?? "");
  await button(reader, "Войти").click();
  await introduce(reader, "Звонкая");

  await expect(reader.locator("#comment-waiting")).toBeVisible();
  expect(message?.to).toBe(`+7701${digits}`);
  expect(await written(body)).toEqual([{ name: "Звонкая" }]);
  const kept = JSON.stringify(await inNewsroom((db) => db.select().from(readerPhones)));
  expect(kept).not.toContain(digits);
});

test("somebody another house vouches for signs in beside, and the tab with the comment goes on", async ({ reader }) => {
  await setIdentity("oidc");
  const body = `Через службу ${uuidv7()}`;
  issuer.person = { sub: uuidv7(), nickname: "Аққу" };
  await comment(reader, body);

  await button(reader, "Вход выполнен, отправить комментарий").click();
  await expect(reader.getByRole("alert")).toContainText("Вы ещё не вошли");
  const opened = reader.context().waitForEvent("page");
  await reader.getByRole("link", { name: "Войти через внешнюю службу" }).click();
  const beside = await opened;
  await expect(beside.getByLabel("Под каким именем вас показывать")).toHaveValue("Аққу");
  await introduce(beside, "Аққу");
  await expect(beside.getByRole("status")).toContainText("Вы вошли как Аққу");
  await button(reader, "Вход выполнен, отправить комментарий").click();

  await expect(reader.locator("#comment-waiting")).toBeVisible();
  expect(await written(body)).toEqual([{ name: "Аққу" }]);
  const cookies = await reader.context().cookies();
  expect(cookies.filter(({ name }) => name.includes("session-token"))).toEqual([]);
});

test("who comes back from the other house is the same reader, and goes on to where they wanted to", async ({ reader, browser }) => {
  await setIdentity("oidc");
  issuer.person = { sub: uuidv7(), nickname: "Вернувшаяся" };
  await reader.goto(`${site.url}/ru/sign-in?next=/ru/me`);
  await reader.getByRole("link", { name: "Войти через внешнюю службу" }).click();
  await introduce(reader, "Вернувшаяся");
  await reader.waitForURL("**/ru/me");
  const context = await browser.newContext({ javaScriptEnabled: false });
  const again = await context.newPage();

  await again.goto(`${site.url}/ru/sign-in?next=/ru/me`);
  await again.getByRole("link", { name: "Войти через внешнюю службу" }).click();

  await again.waitForURL("**/ru/me");
  await expect(again.getByLabel("Имя")).toHaveValue("Вернувшаяся");
  expect(await inNewsroom((db) => db.$count(readers, eq(readers.oidcSubject, issuer.person.sub)))).toBe(1);
  await context.close();
});

for (const forge of ["nonce", "audience", "signature"] as const) {
  test(`a token with a forged ${forge} lets nobody in`, async ({ reader }) => {
    await setIdentity("oidc");
    issuer.person = { sub: uuidv7(), nickname: "Чужая" };
    issuer.forge = forge;
    await reader.goto(`${site.url}/en/sign-in?next=/en/me`);
    await reader.getByRole("link", { name: "Sign in with the outside service" }).click();

    await expect(reader.getByRole("alert")).toContainText("did not work");
    await reader.goto(`${site.url}/en/me`);
    await expect(reader).toHaveURL(/sign-in/);
  });
}

test("an answer that this browser did not ask for lets nobody in, and no other site sends a browser away", async ({ reader }) => {
  await setIdentity("oidc");

  const forged = await reader.request.get(`${site.url}/api/auth/callback/oidc?code=x&state=y`);
  const led = await reader.request.get(`${site.url}/api/auth/begin?next=/ru/me`, { headers: { "Sec-Fetch-Site": "cross-site" } });

  expect([forged.url(), led.url()]).toEqual(Array(2).fill(expect.stringContaining("/ru/sign-in?refused=oidc")));
  expect((await reader.context().cookies()).filter(({ name }) => name.startsWith("polosa-reader"))).toEqual([]);
});
