import { endSessionsOf } from "@polosa/newsroom/sessions/commands.ts";
import { portal } from "./support/env.ts";
import { inNewsroom } from "./support/newsroom.ts";
import { expect, listenForErrors, test } from "./support/portal-test.ts";
import { enter, hire, letIn, SESSION_COOKIE } from "./support/staff.ts";

const ask = (cookie: string) => fetch(`${portal.ADMIN_URL}/account`, { redirect: "manual", headers: { cookie: `${SESSION_COOKIE}=${cookie}` } });

test("a revoked session is refused at its very next request, a hundred times of a hundred", async () => {
  test.setTimeout(180_000);
  const refused = await inNewsroom(async (db) => {
    const person = await hire(db, { role: "author" });
    const statuses: string[] = [];
    for (let time = 0; time < 100; time += 1) {
      const cookie = await enter(person);
      const before = await ask(cookie);
      await before.body?.cancel();
      await endSessionsOf(db, person.id);
      const after = await ask(cookie);
      statuses.push(`${before.status} ${after.status} ${after.headers.get("location")}`);
    }
    return statuses;
  });

  expect(new Set(refused)).toEqual(new Set(["200 307 /sign-in?next=%2Faccount"]));
  expect(refused).toHaveLength(100);
});

test("somebody sees where they are signed in and ends the rest", async ({ browser }) => {
  const { here, elsewhere, third } = await inNewsroom(async (db) => {
    const person = await hire(db, { role: "author" });
    return { here: await enter(person), elsewhere: await enter(person), third: await enter(person) };
  });
  const context = await browser.newContext({ baseURL: portal.ADMIN_URL });
  const page = await context.newPage();
  const errors: string[] = [];
  listenForErrors(page, errors);
  await letIn(context, here);
  await page.goto("/account");

  await expect(page.getByText("этот вход", { exact: true })).toBeVisible();
  await page
    .getByRole("button", { name: /^Завершить вход/ })
    .first()
    .click();
  await expect(page.getByRole("button", { name: /^Завершить вход/ })).toHaveCount(1);
  await page.getByRole("button", { name: "Завершить все остальные" }).click();
  await expect(page.getByRole("button", { name: /^Завершить вход/ })).toHaveCount(0);

  expect([(await ask(here)).status, (await ask(elsewhere)).status, (await ask(third)).status]).toEqual([200, 307, 307]);
  expect(errors).toEqual([]);
  await context.close();
});

test("what was typed stays on the page when the session ended meanwhile", async ({ browser }) => {
  const person = await inNewsroom((db) => hire(db, { role: "author" }));
  const context = await browser.newContext({ baseURL: portal.ADMIN_URL });
  const page = await context.newPage();
  await letIn(context, await enter(person));
  await page.goto("/account");
  await page.getByLabel("Имя и фамилия").fill("Имя, которое не пропадёт");

  await inNewsroom((db) => endSessionsOf(db, person.id));
  await page.getByRole("button", { name: "Сохранить", exact: true }).click();

  await expect(page.getByText("Вы вышли из системы.", { exact: false })).toBeVisible();
  await expect(page.getByLabel("Имя и фамилия")).toHaveValue("Имя, которое не пропадёт");
  await context.close();
});
