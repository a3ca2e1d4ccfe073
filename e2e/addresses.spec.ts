import { moveArticle } from "@polosa/newsroom/addresses/commands.ts";
import { takeDownArticle } from "@polosa/newsroom/publications/commands.ts";
import { listSections } from "@polosa/newsroom/sections/queries.ts";
import { portal } from "./support/env.ts";
import { getActor, inNewsroom, publishNew } from "./support/newsroom.ts";
import { expect, expectAccessible, test } from "./support/portal-test.ts";

const ask = async (path: string) => {
  const response = await fetch(`${portal.SITE_URL}${path}`, { redirect: "manual" });
  await response.body?.cancel();
  return { status: response.status, location: response.headers.get("location"), cacheControl: response.headers.get("cache-control") ?? "" };
};

/** A page that is being made anew may be shown for a second. */
const soon = { timeout: 3_000, intervals: [100] };

test("after ten renames and moves each old address leads to the article in one hop, and is gone with it", async () => {
  const stamp = Date.now();
  const article = await inNewsroom((db) => publishNew(db, `Переезд ${stamp}`));
  const paths = [article.path];
  expect((await ask(article.path)).status).toBe(200);

  for (let move = 1; move <= 10; move += 1) {
    await inNewsroom(async (db) => {
      const sections = await listSections(db);
      const section = sections[move % 3 === 0 ? 1 : 0];
      paths.push(
        await moveArticle(db, await getActor(db, "editor"), { articleId: article.articleId, sectionId: section?.id ?? "", slug: `pereezd-${stamp}-${move}` }),
      );
    });
    // Each is asked for while it is the newest, so that all of them have been kept.
    await expect.poll(async () => (await ask(paths.at(-1) ?? "")).status, soon).toBe(200);
  }

  const now = paths.pop() ?? "";
  for (const path of paths) {
    await expect.poll(() => ask(path), soon).toMatchObject({ status: 301, location: now });
    expect((await ask(path)).cacheControl).not.toMatch(/immutable|max-age=[1-9]/);
  }
  expect(await ask(`${paths[0]}/`)).toMatchObject({ status: 301, location: now });

  await inNewsroom(async (db) => takeDownArticle(db, await getActor(db, "editor"), { articleId: article.articleId, reason: "Проверка" }));
  for (const path of [...paths, now]) await expect.poll(async () => (await ask(path)).status, soon).toBe(410);
});

test("an editor renames a published article in its side panel", async ({ signInAs }) => {
  const stamp = Date.now();
  const article = await inNewsroom((db) => publishNew(db, `Переименование ${stamp}`));
  const page = await signInAs("editor");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`/articles/${article.articleId}`);

  await page.getByRole("button", { name: "Изменить адрес…" }).click();
  await page.getByLabel("Последняя часть адреса").fill("Не Годится");
  await page.getByRole("button", { name: "Изменить адрес", exact: true }).click();
  await expect(page.getByText("Подойдут строчные латинские буквы")).toBeVisible();
  await page.getByLabel("Последняя часть адреса").fill(`novoe-imya-${stamp}`);
  await page.getByRole("button", { name: "Изменить адрес", exact: true }).click();

  const now = `/ru/${article.section}/novoe-imya-${stamp}`;
  await expect(page.getByRole("link", { name: `${portal.SITE_URL}${now}` })).toBeVisible();
  await expect.poll(() => ask(article.path), soon).toMatchObject({ status: 301, location: now });
});

test("addresses of an older site are added, imported, counted and removed", async ({ signInAs }) => {
  const stamp = Date.now();
  const article = await inNewsroom((db) => publishNew(db, `Со старого сайта ${stamp}`));
  const page = await signInAs("editor");
  await page.getByText("Управление", { exact: true }).click();
  await page.getByRole("link", { name: "Адреса", exact: true }).click();
  expect((await ask(`/old/${stamp}/one`)).status).toBe(404);

  await page.getByLabel("Старый адрес").fill(`/old/${stamp}/one/`);
  await page.getByLabel("Куда ведёт").fill("ru/politics");
  await page.getByRole("button", { name: "Добавить" }).click();
  await expect(page.getByText("Новый адрес должен начинаться с косой черты")).toBeVisible();
  await page.getByLabel("Куда ведёт").fill(article.path);
  await page.getByRole("button", { name: "Добавить" }).click();
  await expect(page.getByText(/^Добавлено:/)).toBeVisible();
  await expect.poll(() => ask(`/old/${stamp}/one`), soon).toMatchObject({ status: 301, location: article.path });

  const table = `from,to\n/old/${stamp}/two,/old/${stamp}/one\n/old/${stamp}/three,nowhere\n`;
  await page.getByLabel("Файл CSV").setInputFiles({ name: "old.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
  await page.getByRole("button", { name: "Загрузить" }).click();
  await expect(page.getByText("Принят 1 адрес. 1 цепочка сокращена до одного перехода.")).toBeVisible();
  await expect(page.getByText("Строка 3")).toBeVisible();
  await expectAccessible(page);

  for (let visit = 0; visit < 3; visit += 1) expect(await ask(`/old/${stamp}/two`)).toMatchObject({ status: 301, location: article.path });
  await expect
    .poll(
      async () => {
        await page.goto(`/redirects?q=${stamp}/two`);
        return page.getByText("3 перехода").count();
      },
      { timeout: 15_000, intervals: [1_000] },
    )
    .toBe(1);

  await page.getByRole("button", { name: `Удалить переадресацию с /old/${stamp}/two` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Удалить" }).click();
  await expect(page.getByText("Ничего не нашлось")).toBeVisible();
  await expect.poll(async () => (await ask(`/old/${stamp}/two`)).status, soon).toBe(404);
});
