import { schedules } from "@polosa/db/schema/schedules.ts";
import { eq } from "drizzle-orm";
import { inNewsroom, publishNew } from "./support/newsroom.ts";
import { expect, expectAccessible, test } from "./support/portal-test.ts";

const told = "Срок, на который мы купили право на этот текст, истёк.";

test("an editor plans a takedown and says what readers will find in its place", async ({ reader, signInAs }) => {
  const { articleId, path } = await inNewsroom((db) => publishNew(db, `До полуночи ${Date.now()}`));
  const editor = await signInAs("editor");
  await editor.goto(`/articles/${articleId}`);

  await editor.getByRole("button", { name: "Запланировать снятие…" }).click();
  const dialog = editor.getByRole("dialog");
  await dialog.getByLabel("Что сказать читателям").fill(told);
  await dialog.getByRole("button", { name: "Запланировать", exact: true }).click();
  await expect(dialog.getByRole("alert")).not.toBeEmpty();
  await expect(dialog.getByLabel("Что сказать читателям")).toHaveValue(told);
  await expectAccessible(editor);
  await dialog.getByLabel("Причина (для редакции)").fill("Договор до полуночи");
  await dialog.getByRole("button", { name: "Запланировать", exact: true }).click();
  await expect(dialog).toBeHidden();

  expect((await reader.goto(path))?.status()).toBe(200);
  await inNewsroom((db) => db.update(schedules).set({ dueAt: new Date() }).where(eq(schedules.articleId, articleId)));
  await expect(async () => expect((await reader.goto(path))?.status()).toBe(410)).toPass({ timeout: 10_000 });
  await expect(reader.getByText(told)).toBeVisible();
  await expect(reader.getByText("Договор до полуночи")).toHaveCount(0);
});
