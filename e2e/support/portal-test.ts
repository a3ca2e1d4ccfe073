import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import type { RoleName } from "@polosa/db/schema/people.ts";
import { toSignIns } from "@polosa/demo/staff.ts";
import { portal } from "./env.ts";

interface Portal {
  /** A reader's page with JavaScript switched off. */
  reader: Page;
  /** Signs somebody in and returns their page of the admin. */
  signInAs(role: RoleName): Promise<Page>;
}

/** A test with the whole portal in it. An error in any console fails it. */
export const test = base.extend<Portal>({
  reader: async ({ browser }, use) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: portal.SITE_URL });
    await use(await context.newPage());
    await context.close();
  },
  signInAs: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    const errors: string[] = [];
    await use(async (role) => {
      const context = await browser.newContext({ baseURL: portal.ADMIN_URL });
      contexts.push(context);
      const page = await context.newPage();
      listenForErrors(page, errors);
      await signIn(page, role);
      return page;
    });
    for (const context of contexts) await context.close();
    expect(errors).toEqual([]);
  },
});

export { expect };

export function signInOf(role: RoleName): { email: string; password: string } {
  const found = toSignIns(portal.AUTH_SECRET).find((signIn) => signIn.role === role);
  if (!found) throw new Error(`Nobody signs in as ${role}`);
  return found;
}

export async function signIn(page: Page, role: RoleName): Promise<void> {
  const { email, password } = signInOf(role);
  await page.goto(`${portal.ADMIN_URL}/sign-in`);
  await page.getByLabel("Электронная почта").fill(email);
  await page.getByLabel("Пароль", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Войти", exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

export function listenForErrors(page: Page, errors: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => errors.push(`${page.url()}: ${error.message}`));
}

export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`)).toEqual([]);
}
