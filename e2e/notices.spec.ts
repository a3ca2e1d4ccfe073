import { notify } from "@polosa/newsroom/notices/commands.ts";
import { getActor, inNewsroom, writeDraft } from "./support/newsroom.ts";
import { expect, expectAccessible, test } from "./support/portal-test.ts";

test("what waits for somebody is at the bell, and by mail where it is urgent", async ({ signInAs }) => {
  const headline = `Прочитайте ${Date.now()}`;
  await inNewsroom(async (db) => {
    const { articleId } = await writeDraft(db, headline);
    const [editor, author] = [await getActor(db, "editor"), await getActor(db, "author")];
    await notify(db, { personIds: [editor.id, author.id], kind: "review_asked", articleId, actorId: author.id, details: { note: "Нужно до вечера" } });
  });
  const page = await signInAs("editor");

  await page.getByRole("link", { name: /^Уведомления/ }).click();
  const notice = page.getByRole("listitem").filter({ hasText: headline });
  await expect(notice).toContainText("Новое");
  await expect(notice).toContainText("Нужно до вечера");
  await expectAccessible(page);
  await page.getByRole("button", { name: `Отметить прочитанным: ${headline}` }).click();
  await expect(notice).not.toContainText("Новое");

  const administrator = await signInAs("administrator");
  await administrator.goto("/mailbox");
  const letter = administrator.getByRole("listitem").filter({ hasText: headline });
  await expect(letter).toHaveCount(1);
  await expect(letter).toContainText("Ждёт отправки");
  await expect(letter.getByRole("link")).toHaveAttribute("href", /\/articles\/[0-9a-f-]{36}$/);
  await expectAccessible(administrator);
});
