import { toGenerator } from "@polosa/newsroom/codes/rules.ts";
import { askForReview, decideReview } from "@polosa/newsroom/reviews/commands.ts";
import { setSetting } from "@polosa/newsroom/settings/commands.ts";
import type { SetSetting } from "@polosa/newsroom/settings/input.ts";
import { portal } from "../support/env.ts";
import { getActor, inNewsroom, publishNew, writeDraft } from "../support/newsroom.ts";
import { expect, expectAccessible, test } from "../support/portal-test.ts";
import { hire, typeSignIn } from "../support/staff.ts";

const siteName = { kk: "Полоса", ru: "Полоса", en: "Polosa" };

const set = (setting: SetSetting) => inNewsroom(async (db) => setSetting(db, await getActor(db, "administrator"), setting));

test.afterEach(async () => {
  await set({ key: "secondFactorFor", value: [] });
  await set({ key: "siteName", value: siteName });
  await set({ key: "comments", value: "open" });
  await set({ key: "fourEyes", value: false });
  await set({ key: "identity", value: "open" });
});

test("how readers are known is chosen, and asked for at once", async ({ signInAs, reader }) => {
  const administrator = await signInAs("administrator");
  await administrator.goto("/settings");

  await administrator.getByLabel("Кто вошёл по электронной почте").check();
  await expect(administrator.getByText("Сохранено.")).toBeVisible();
  await expectAccessible(administrator);

  await reader.goto("/ru/sign-in");
  await expect(reader.getByLabel("Электронная почта")).toBeVisible();
});

test("where the role demands a second step, it is set up before anything else", async ({ browser }) => {
  const member = await inNewsroom((db) => hire(db, { role: "moderator" }));
  await set({ key: "secondFactorFor", value: ["moderator"] });
  const context = await browser.newContext({ baseURL: portal.ADMIN_URL });
  const page = await context.newPage();
  await typeSignIn(page, member);
  await page.waitForURL("**/sign-in/set-up**");
  await page.goto("/moderation");
  await page.waitForURL("**/sign-in/set-up?next=%2Fmoderation");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Настроить коды" }).click();
  const generator = toGenerator(((await page.locator("p.font-mono").textContent()) ?? "").replaceAll(" ", ""), "");
  await page.getByLabel("Код из приложения").fill(generator.generate());
  await page.getByRole("button", { name: "Включить" }).click();
  await page.getByRole("link", { name: "Коды сохранены" }).click();

  await page.waitForURL("**/moderation");
  await context.close();
});

test("readers see the new name of the paper, and no form where comments are closed", async ({ signInAs, reader }) => {
  const { path } = await inNewsroom((db) => publishNew(db, `О новом названии ${Date.now()}`));
  await reader.goto(path);
  await expect(reader.locator("form textarea")).toHaveCount(1);
  const administrator = await signInAs("administrator");
  await administrator.goto("/settings");
  await expectAccessible(administrator);

  await administrator.getByLabel("Русский").fill("Вечерняя полоса");
  await administrator.getByRole("button", { name: "Сохранить" }).first().click();
  await expect(administrator.getByText("Сохранено.")).toBeVisible();
  await administrator.getByLabel("Читатели могут комментировать").uncheck();
  await expect(administrator.getByText("Сохранено.")).toHaveCount(2);

  await expect(async () => {
    await reader.goto(path);
    await expect(reader).toHaveTitle(/Вечерняя полоса/, { timeout: 100 });
    await expect(reader.locator("form textarea")).toHaveCount(0, { timeout: 100 });
  }).toPass({ timeout: 10_000 });
});

test("a time zone that does not exist is refused, and what was typed stays", async ({ signInAs }) => {
  const administrator = await signInAs("administrator");
  await administrator.goto("/settings");

  await administrator.getByLabel("Часовой пояс").fill("Asia/Nowhere");
  await administrator.getByRole("button", { name: "Сохранить" }).nth(1).click();

  await expect(administrator.getByText("Такого часового пояса нет.", { exact: false })).toBeVisible();
  await expect(administrator.getByLabel("Часовой пояс")).toHaveValue("Asia/Nowhere");
});

test("where four eyes are asked for, the desk says before anybody publishes that approval is missing", async ({ signInAs }) => {
  const draft = await inNewsroom((db) => writeDraft(db, `Вторая пара глаз ${Date.now()}`));
  await set({ key: "fourEyes", value: true });
  const editor = await signInAs("editor");
  await editor.goto(`/articles/${draft.articleId}`);

  await expect(editor.getByRole("button", { name: "Опубликовать" })).toHaveAccessibleDescription("Ещё не одобрено");
  await expect(editor.getByText("Эту версию ещё никто не одобрил: отправьте её на проверку.")).toBeVisible();
  await expectAccessible(editor);

  await inNewsroom(async (db) => {
    const asked = { articleId: draft.articleId, revision: draft.revision, note: "", assigneeId: null };
    const reviewId = await askForReview(db, await getActor(db, "editor"), asked);
    await decideReview(db, await getActor(db, "administrator"), { articleId: draft.articleId, reviewId, verdict: "approved", note: "" });
  });
  await editor.reload();
  await expect(editor.getByRole("button", { name: "Опубликовать" })).toHaveAccessibleDescription("");
  await editor.getByLabel("Лид").fill("Другой лид");
  await expect(editor.getByRole("button", { name: "Опубликовать" })).toHaveAccessibleDescription("Ещё не одобрено");
});
