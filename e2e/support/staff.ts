import type { BrowserContext, Page } from "@playwright/test";
import type { Db } from "@polosa/db/client.ts";
import { people, roles } from "@polosa/db/schema/people.ts";
import { hashPassword } from "@polosa/newsroom/passwords/hashing.ts";
import { uuidv7 } from "uuidv7";
import { z } from "zod";
import { portal } from "./env.ts";

export interface Member {
  id: string;
  email: string;
  name: string;
  password: string;
}

type Held = Pick<typeof roles.$inferInsert, "role" | "sectionId">;

export const SESSION_COOKIE = "polosa-admin-session";

/** Somebody new on the staff. */
export async function hire(db: Db, held: Held, name = "Новый человек"): Promise<Member> {
  const id = uuidv7();
  const member = { id, email: `${id}@polosa.example`, name, password: `пароль ${id}` };
  await db.insert(people).values({ id, email: member.email, name, locale: "ru", passwordHash: await hashPassword(member.password) });
  await db.insert(roles).values({ personId: id, ...held });
  return member;
}

/** Signs in without a browser, with what else it claims of itself; returns the value of the session's cookie. */
export async function enter({ email, password }: Pick<Member, "email" | "password">, claimed: Record<string, string> = {}): Promise<string> {
  const door = await fetch(`${portal.ADMIN_URL}/api/auth/csrf`);
  const { csrfToken } = z.object({ csrfToken: z.string() }).parse(await door.json());
  const answer = await fetch(`${portal.ADMIN_URL}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { ...claimed, origin: portal.ADMIN_URL, cookie: door.headers.getSetCookie().map(toPair).join("; ") },
    body: new URLSearchParams({ csrfToken, email, password }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map(toPair)
    .find((pair) => pair.startsWith(`${SESSION_COOKIE}=`));
  if (!cookie) throw new Error(`${email} was not let in: ${answer.headers.get("location")}`);
  return cookie.slice(SESSION_COOKIE.length + 1);
}

/** Types it into the form and sends it; where that leads is for the test to see. */
export async function typeSignIn(page: Page, { email, password }: Pick<Member, "email" | "password">): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Электронная почта").fill(email);
  await page.getByLabel("Пароль", { exact: true }).fill(password);
  const answered = page.waitForResponse((response) => response.url().includes("/callback/credentials"));
  await page.getByRole("button", { name: "Войти", exact: true }).click();
  await answered;
}

/** Gives a browser that session. */
export async function letIn(context: BrowserContext, cookie: string): Promise<void> {
  await context.addCookies([{ name: SESSION_COOKIE, value: cookie, url: portal.ADMIN_URL, httpOnly: true, sameSite: "Lax" }]);
}

const toPair = (setCookie: string): string => setCookie.split(";")[0] ?? "";
