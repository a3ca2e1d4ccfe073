import type { Page } from "@playwright/test";
import { comments } from "@polosa/db/schema/comments.ts";
import { approveComment, decideComments, removeComment } from "@polosa/newsroom/moderation/commands.ts";
import { desc, eq, inArray } from "drizzle-orm";
import { leaveWaiting } from "./support/comments.ts";
import { portal } from "./support/env.ts";
import { getActor, inNewsroom, publishNew } from "./support/newsroom.ts";
import { expect, expectAccessible, test } from "./support/portal-test.ts";

async function arrange(count: number) {
  const words = `Мнение ${Date.now()} номер`;
  const { articleId, path } = await inNewsroom((db) => publishNew(db, `Обсуждаем ${Date.now()}`));
  return { articleId, path, words, ids: await inNewsroom((db) => leaveWaiting(db, { articleId, count, words })) };
}

const standingsOf = (ids: string[]) =>
  inNewsroom(async (db) => {
    const rows = await db.select({ id: comments.id, standing: comments.standing }).from(comments).where(inArray(comments.id, ids));
    return ids.map((id) => rows.find((row) => row.id === id)?.standing);
  });

/** The desk with these words first in its queue; ages are told as soon as it answers to keys. */
async function openDesk(page: Page, words: string): Promise<void> {
  await page.goto("/moderation");
  await expect(page.getByRole("article")).toContainText(`${words} 1`);
  await expect(rowOf(page, `${words} 1`).first()).toContainText(/\d дн/);
}

const rowOf = (page: Page, words: string) => page.getByRole("listitem").filter({ hasText: words });

test("twenty comments take twenty keystrokes, and another takes the last of them back", async ({ signInAs }) => {
  const { ids, words } = await arrange(20);
  const moderator = await signInAs("moderator");
  await openDesk(moderator, words);
  await expectAccessible(moderator);

  for (let stroke = 0; stroke < 20; stroke += 1) await moderator.keyboard.press("a");

  await expect.poll(() => standingsOf(ids)).toEqual(ids.map(() => "visible"));
  await expect(rowOf(moderator, words)).toHaveCount(0);
  await moderator.keyboard.press("z");
  await expect.poll(() => standingsOf(ids)).toEqual(ids.map((_, index) => (index === 19 ? "waiting" : "visible")));
  await expect(rowOf(moderator, `${words} 20`)).toBeVisible();
  await moderator.keyboard.press("r");
  await moderator.keyboard.press("3");
  await expect.poll(() => standingsOf(ids.slice(19))).toEqual(["removed"]);
});

test("a whole selection is approved at once, what a colleague took meanwhile is told, and all is undone", async ({ signInAs }) => {
  const { ids, words } = await arrange(4);
  const moderator = await signInAs("moderator");
  await openDesk(moderator, words);
  for (const number of [1, 2, 3]) await rowOf(moderator, `${words} ${number}`).getByRole("checkbox").check();
  await inNewsroom(async (db) => removeComment(db, await getActor(db, "administrator"), { commentId: ids[1] ?? "", reason: "spam", note: "" }));

  await moderator.getByRole("button", { name: "Одобрить" }).first().click();

  await expect(moderator.getByText(/Одобрено 2 комментария\./)).toBeVisible();
  await expect(moderator.getByText(/1 из 3 уже решены: «Читатель 2» — Удалён/)).toBeVisible();
  expect(await standingsOf(ids)).toEqual(["visible", "removed", "visible", "waiting"]);
  await moderator.getByRole("button", { name: "Отменить" }).click();
  await expect.poll(() => standingsOf(ids)).toEqual(["waiting", "removed", "waiting", "waiting"]);
  await inNewsroom(async (db) =>
    decideComments(db, await getActor(db, "administrator"), { act: "remove", commentIds: ids.filter((_, index) => index !== 1), reason: "spam", note: "" }),
  );
});

test("a note for the newsroom is typed once, whatever becomes of the first try", async ({ signInAs }) => {
  const { ids, words } = await arrange(1);
  const moderator = await signInAs("moderator");
  await openDesk(moderator, words);
  await moderator.keyboard.press("r");
  await moderator.getByRole("button", { name: "С заметкой для редакции…" }).click();
  const dialog = moderator.getByRole("dialog");
  await dialog.getByLabel("Заметка").fill("Третий раз за неделю");
  await dialog.getByRole("button", { name: "Удалить", exact: true }).click();
  await expect(dialog.getByText("Выберите причину.")).toBeVisible();
  await expect(dialog.getByLabel("Заметка")).toHaveValue("Третий раз за неделю");

  await dialog.getByLabel("Причина").selectOption({ label: "Оскорбление" });
  await dialog.getByRole("button", { name: "Удалить", exact: true }).click();

  await expect(dialog).toHaveCount(0);
  expect(await standingsOf(ids)).toEqual(["removed"]);
});

test("a second moderator sees who has the comment, and both see the queue grow without asking", async ({ signInAs }) => {
  test.setTimeout(90_000);
  const { articleId, words, ids } = await arrange(1);
  const [moderator, administrator] = [await signInAs("moderator"), await signInAs("administrator")];
  const claimed = moderator.waitForResponse((response) => response.url().endsWith("/api/claims") && response.request().method() === "PUT");
  await moderator.goto("/moderation");
  await claimed;

  await administrator.goto("/moderation");
  await expect(administrator.getByRole("article")).toContainText(`${words} 1`);
  await expect(administrator.getByText(/Сейчас этот комментарий смотрит/)).toBeVisible();

  const tab = moderator.getByRole("navigation", { name: "Очереди" }).getByRole("link", { name: /Ждут решения/ });
  const before = Number(/\d+/.exec((await tab.textContent()) ?? "")?.[0]);
  const more = await inNewsroom((db) => leaveWaiting(db, { articleId, count: 2, words }));
  await expect(tab).toContainText(String(before + 2), { timeout: 15_000 });
  await inNewsroom(async (db) =>
    decideComments(db, await getActor(db, "administrator"), { act: "remove", commentIds: [...ids, ...more], reason: "spam", note: "" }),
  );
});

test("on a phone a comment covers the list, and thumbs reach the acts", async ({ signInAs }) => {
  const { ids, words } = await arrange(2);
  const moderator = await signInAs("moderator");
  await moderator.setViewportSize({ width: 360, height: 740 });
  await moderator.goto("/moderation");
  await rowOf(moderator, `${words} 1`).getByRole("button").click();
  const approve = moderator.getByRole("article").getByRole("button", { name: "Одобрить" });
  expect((await approve.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await expectAccessible(moderator);

  await approve.click();
  await expect(moderator.getByRole("article")).toContainText(`${words} 2`);
  await moderator.getByRole("article").getByRole("button", { name: "Удалить…" }).click();
  await moderator.getByRole("article").getByRole("button", { name: "Не по теме" }).click();

  await expect.poll(() => standingsOf(ids)).toEqual(["visible", "removed"]);
  expect(await moderator.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("a reader without JavaScript appeals a removal, another moderator grants it, and the comment is back", async ({ reader, signInAs }) => {
  const words = `Цифры в таблице не сходятся ${Date.now()}`;
  const { articleId, path } = await inNewsroom((db) => publishNew(db, `Возражаем ${Date.now()}`));
  await reader.goto(path);
  await reader.getByLabel("Имя").fill("Сауле");
  await reader.getByLabel("Комментарий", { exact: true }).fill(words);
  await reader.getByRole("button", { name: "Отправить" }).click();
  const commentId = await inNewsroom(async (db) => {
    const [comment] = await db.select({ id: comments.id }).from(comments).where(eq(comments.articleId, articleId)).orderBy(desc(comments.postedAt));
    const administrator = await getActor(db, "administrator");
    await approveComment(db, administrator, { commentId: comment?.id ?? "" });
    await removeComment(db, administrator, { commentId: comment?.id ?? "", reason: "off_topic", note: "" });
    return comment?.id ?? "";
  });

  await reader.goto(`/comments/appeal?comment=${commentId}`);
  await expect(reader.getByText("Причина: не по теме.")).toBeVisible();
  await reader.getByLabel("С чем вы не согласны").fill("Это прямо по теме статьи");
  await reader.getByRole("button", { name: "Отправить возражение" }).click();
  await expect(reader.getByText("Возражение получено.")).toBeVisible();

  const moderator = await signInAs("moderator");
  await moderator.goto("/moderation?queue=appeals");
  await rowOf(moderator, words).getByRole("button").click();
  await expect(moderator.getByRole("article")).toContainText("Это прямо по теме статьи");
  await expectAccessible(moderator);
  await moderator.getByRole("article").getByRole("button", { name: "Оставить удалённым" }).click();
  await expect(moderator.getByText("Объясните автору, почему комментарий остаётся удалённым.")).toBeVisible();
  await moderator.getByRole("article").getByRole("button", { name: "Согласиться и вернуть" }).click();
  await expect(rowOf(moderator, words)).toHaveCount(0);

  await reader.reload();
  await expect(reader.getByText("комментарий снова на сайте")).toBeVisible();
  await expect(async () => {
    await reader.goto(path);
    await expect(reader.getByText(words)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 5_000 });
});

test("a stranger is told whose an appeal is, and a foreign form is refused", async ({ reader }) => {
  await reader.goto("/comments/appeal?comment=0199d000-0000-7000-8000-000000000000");
  await expect(reader.getByText("Эту страницу видит только автор комментария.")).toBeVisible();

  const foreign = await reader.request.post(`${portal.SITE_URL}/comments/appeal`, {
    form: { comment: "0199d000-0000-7000-8000-000000000000", body: "Верните" },
    headers: { "sec-fetch-site": "cross-site" },
  });

  expect(foreign.status()).toBe(403);
  expect(await foreign.text()).not.toContain("Верните</textarea>");
});

test("a reader is warned and muted with a reason, and the newsroom lifts it", async ({ signInAs }) => {
  const { words } = await arrange(1);
  const moderator = await signInAs("moderator");
  await openDesk(moderator, words);
  await moderator.getByRole("region", { name: "Читатель" }).getByRole("link", { name: "Читатель 1" }).click();
  await expect(moderator.getByRole("heading", { level: 1, name: "Читатель 1" })).toBeVisible();
  await expectAccessible(moderator);

  await moderator.getByLabel("Запретить писать на неделю").check();
  await moderator.getByLabel("Заметка для редакции").fill("Видна только редакции");
  await moderator.getByRole("button", { name: "Применить меру" }).click();
  await expect(moderator.getByText("Выберите причину: её увидит читатель.")).toBeVisible();
  await expect(moderator.getByLabel("Заметка для редакции")).toHaveValue("Видна только редакции");
  await moderator.getByLabel("Причина — её увидит читатель").selectOption({ label: "Спам или реклама" });
  await moderator.getByRole("button", { name: "Применить меру" }).click();
  const sanction = rowOf(moderator, "Временный запрет писать");
  await expect(sanction).toBeVisible();
  await sanction.getByRole("button", { name: "Снять" }).click();
  await expect(sanction.getByText("снята")).toBeVisible();

  await moderator.getByLabel("За какое время").selectOption({ label: "За всё время" });
  await moderator.getByLabel("Причина — её увидят читатели").selectOption({ label: "Спам или реклама" });
  await moderator.getByRole("button", { name: "Удалить комментарии" }).click();
  await expect(moderator.getByText("Удалён 1 комментарий.")).toBeVisible();
  await moderator.getByRole("button", { name: "Отменить" }).click();
  await expect(moderator.getByText("Вернули 1 комментарий.")).toBeVisible();
  await moderator.getByRole("button", { name: "Удалить комментарии" }).click();
  await expect(moderator.getByText("Удалён 1 комментарий.")).toBeVisible();
});

test("the threads of a section and of an article are set, and the figures and the rules are there to read", async ({ signInAs, page }) => {
  const { articleId } = await inNewsroom((db) => publishNew(db, `Правила ${Date.now()}`));
  await inNewsroom((db) => leaveWaiting(db, { articleId, count: 1, words: "О правилах" }));
  const moderator = await signInAs("moderator");
  await openDesk(moderator, "О правилах");
  await moderator.getByText("Обсуждение этой статьи:").click();
  await moderator.getByRole("article").getByLabel("Комментарии").selectOption({ label: "Только чтение" });
  await moderator.getByRole("article").getByRole("button", { name: "Сохранить" }).click();
  await expect(moderator.getByRole("article").getByText("Обсуждение этой статьи: Только чтение")).toBeVisible();
  await moderator.keyboard.press("Escape");

  await moderator.goto("/moderation/threads");
  await expectAccessible(moderator);
  await expect(moderator.getByRole("link", { name: /^Правила \d+/ }).first()).toBeVisible();
  const section = moderator.getByRole("form").last();
  await section.getByLabel("Закрывать через, дней").fill("0");
  await section.getByRole("button", { name: "Сохранить" }).click();
  await expect(section.getByText("Укажите целое число дней")).toBeVisible();
  await expect(section.getByLabel("Закрывать через, дней")).toHaveValue("0");

  await moderator.goto("/moderation/figures");
  await expect(moderator.getByRole("rowheader", { name: "Написано" })).toBeVisible();
  await expectAccessible(moderator);
  for (const locale of ["kk", "ru", "en"]) {
    await page.goto(`${portal.SITE_URL}/${locale}/comment-rules`);
    await expect(page.locator("h2")).toHaveCount(5);
    await expectAccessible(page);
  }
  await inNewsroom(async (db) => {
    const waiting = await db.select({ id: comments.id }).from(comments).where(eq(comments.articleId, articleId));
    await decideComments(db, await getActor(db, "administrator"), { act: "remove", commentIds: waiting.map(({ id }) => id), reason: "spam", note: "" });
  });
});
