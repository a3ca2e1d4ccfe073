import type { Locator, Page } from "@playwright/test";
import { letters } from "@polosa/db/schema/notices.ts";
import { setSetting } from "@polosa/newsroom/settings/commands.ts";
import type { Settings } from "@polosa/newsroom/settings/input.ts";
import { desc, eq } from "drizzle-orm";
import { getActor, inNewsroom } from "./newsroom.ts";

/** How readers are to be known from now on. */
export const setIdentity = (identity: Settings["identity"]) =>
  inNewsroom(async (db) => setSetting(db, await getActor(db, "administrator"), { key: "identity", value: identity }));

/** What the newest letter to that address says. */
export async function readLetter(email: string): Promise<{ code: string; link: string }> {
  const [letter] = await inNewsroom((db) => db.select().from(letters).where(eq(letters.toAddress, email)).orderBy(desc(letters.id)).limit(1));
  const body = letter?.body ?? "";
  return { code: /\b\d{6}\b/.exec(body)?.[0] ?? "", link: /https?:\S+/.exec(body)?.[0] ?? "" };
}

export const button = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });

/** The last step of a first sign-in. */
export async function introduce(page: Page, name: string): Promise<void> {
  await page.getByLabel("Под каким именем вас показывать").fill(name);
  await page.getByLabel("Принимаю эти условия").check();
  await button(page, "Готово").click();
}

/** Through the letter's code, to a reader with a name. */
export async function signInByLetter(page: Page, { email, name }: { email: string; name: string }): Promise<void> {
  await page.goto("/ru/sign-in?next=/ru/me");
  await page.getByLabel("Электронная почта").fill(email);
  await button(page, "Получить код").click();
  await page.getByLabel("Код", { exact: true }).fill((await readLetter(email)).code);
  await button(page, "Войти").click();
  await introduce(page, name);
  await page.waitForURL("**/ru/me");
}
