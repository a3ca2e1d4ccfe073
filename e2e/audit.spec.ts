import { execFile } from "node:child_process";
import type { Db } from "@polosa/db/client.ts";
import { auditEntries } from "@polosa/db/schema/audit.ts";
import { takeDownArticle } from "@polosa/newsroom/publications/commands.ts";
import { desc, sql } from "drizzle-orm";
import { portal } from "./support/env.ts";
import { getActor, inNewsroom, publishNew } from "./support/newsroom.ts";
import { expect, expectAccessible, test } from "./support/portal-test.ts";

test("what an editor did stands in the trail, can be found and is taken away as a file", async ({ signInAs }) => {
  const headline = `Для журнала ${Date.now()}`;
  const { articleId } = await inNewsroom((db) => publishNew(db, headline));
  await inNewsroom(async (db) => takeDownArticle(db, await getActor(db, "editor"), { articleId, reason: "Проверка журнала" }));
  const page = await signInAs("administrator");

  await page.getByText("Управление", { exact: true }).click();
  await page.getByRole("link", { name: "Журнал", exact: true }).click();
  await page.getByLabel("Действие").selectOption({ label: "Снятие с публикации" });
  await page.getByRole("button", { name: "Найти" }).click();
  await page.waitForURL(/act=takeDownArticle/);

  const entry = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: headline }) });
  await entry.getByText("Подробности").click();
  await expect(entry.getByText("Проверка журнала")).toBeVisible();
  await entry.getByRole("link", { name: "Всё с этим" }).click();
  await page.waitForURL(/subject=article/);
  await page.goto(`/audit?subject=article&id=${articleId}`);
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(2);
  await expectAccessible(page);
  const csv = await page.request.get(`/api/audit?subject=article&id=${articleId}&format=csv`);
  expect(csv.headers()["content-type"]).toContain("text/csv");
  expect((await csv.text()).trim().split("\r\n")).toHaveLength(3);
  const lines = await page.request.get(`/api/audit?subject=article&id=${articleId}&format=jsonl`);
  expect(
    (await lines.text())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).act),
  ).toEqual(["takeDownArticle", "publishArticle"]);
});

test("nobody but an administrator sees the trail or the letters", async ({ signInAs, request }) => {
  const page = await signInAs("editor");

  for (const path of ["/audit", "/mailbox"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { name: "Сюда у вас нет доступа" })).toBeVisible();
  }

  expect((await page.request.get("/api/audit?format=csv")).status()).toBe(403);
  expect((await request.get(`${portal.ADMIN_URL}/api/audit?format=csv`)).status()).toBe(401);
});

test("a changed byte is found in the admin and by the command, and an unbroken trail is called so", async ({ signInAs }) => {
  await inNewsroom((db) => publishNew(db, `Цепочка ${Date.now()}`));
  const page = await signInAs("administrator");
  await page.goto("/audit");
  await page.getByRole("button", { name: "Проверить журнал" }).click();
  await expect(page.getByText("цепочка цела")).toBeVisible();
  expect(await verify()).toMatchObject({ code: 0, output: expect.stringContaining("unbroken") });

  const tampered = await inNewsroom(findLastButOne);
  await flipBit(tampered);

  await page.getByRole("button", { name: "Проверить журнал" }).click();
  await expect(page.getByText(`нарушена на записи № ${tampered}`)).toBeVisible();
  expect(await verify()).toMatchObject({ code: 1, output: expect.stringContaining(`Broken at entry ${tampered};`) });
  await flipBit(tampered);
  expect(await verify()).toMatchObject({ code: 0 });
});

/** Not the last: what is written meanwhile is chained to that. */
async function findLastButOne(db: Db): Promise<number> {
  const [, entry] = await db.select({ number: auditEntries.number }).from(auditEntries).orderBy(desc(auditEntries.number)).limit(2);
  return entry?.number ?? 0;
}

/** As somebody with the whole database in hand would, past the triggers. Twice is nothing. */
async function flipBit(number: number): Promise<void> {
  await inNewsroom((db) =>
    db.transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`);
      await tx.execute(sql`update audit_entries set hash = set_byte(hash, 0, get_byte(hash, 0) # 1) where number = ${number}`);
    }),
  );
}

function verify(): Promise<{ code: number; output: string }> {
  const script = new URL("../scripts/launch/verify-audit.ts", import.meta.url).pathname;
  return new Promise((resolve) => {
    execFile(process.execPath, [script], { env: { ...process.env, DATABASE_URL: portal.DATABASE_URL } }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, output: `${stdout}${stderr}` }),
    );
  });
}
