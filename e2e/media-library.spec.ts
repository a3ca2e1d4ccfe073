import { request } from "node:http";
import { portal } from "./support/env.ts";
import { inNewsroom, publishWithPicture } from "./support/newsroom.ts";
import { decoding, drawUnique, uploadOne } from "./support/pictures.ts";
import { expect, expectAccessible, signIn, test } from "./support/portal-test.ts";

test("an editor uploads many pictures, describes one and finds it by its label", async ({ signInAs }) => {
  const page = await signInAs("editor");
  await page.goto("/media");

  const files = await Promise.all([1, 2].map(async (number) => ({ name: `Снимок ${number}.png`, mimeType: "image/png", buffer: await drawUnique() })));
  await page.locator("input[type=file]").setInputFiles([...files, { name: "заметка.png", mimeType: "image/png", buffer: Buffer.from("не картинка") }]);

  const rows = page.getByRole("list", { name: "Загрузка" }).getByRole("listitem");
  await expect(rows.getByText("В библиотеке.")).toHaveCount(2, decoding);
  await expect(rows.filter({ hasText: "заметка.png" }).getByRole("alert")).toContainText("Это не картинка", decoding);
  await expectAccessible(page);

  const label = `метка-${Date.now()}`;
  await rows.filter({ hasText: "Снимок 1.png" }).getByRole("link", { name: "Описать" }).click();
  await page.getByLabel("Русский").fill("Квадрат одного цвета");
  await page.getByLabel("Автор или источник").fill("Рисунок: редакция");
  await page.getByLabel("Метки").fill(`${label}, проба`);
  await page.getByLabel("Последний день лицензии").fill("2020-01-31");
  await page.getByRole("button", { name: "Сохранить описание" }).click();
  await expect(page.getByText("Сохранено", { exact: true })).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/media?label=${label}&licence=ended`);
  await expect(page.getByRole("link", { name: "Квадрат одного цвета" })).toHaveCount(1);
  await expect(page.getByText("Лицензия закончилась 31 янв. 2020")).toBeVisible();
});

test("an upload that the network cut can be sent again without choosing the file again", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: portal.ADMIN_URL });
  const page = await context.newPage();
  await signIn(page, "editor");
  await page.goto("/media");

  await context.setOffline(true);
  await page.locator("input[type=file]").setInputFiles({ name: "Оборвался.png", mimeType: "image/png", buffer: await drawUnique() });
  await expect(page.getByText("файл дошёл не целиком")).toBeVisible();
  await context.setOffline(false);
  await page.getByRole("button", { name: "Ещё раз" }).click();

  await expect(page.getByText("В библиотеке.")).toBeVisible(decoding);
  await context.close();
});

test("of an upload that stops half-way nothing is kept", async ({ signInAs }) => {
  const page = await signInAs("editor");
  const cookies = await page.context().cookies();
  const name = `half-${Date.now()}.png`;

  await sendHalf({ name, bytes: await drawUnique(), cookie: cookies.map((cookie) => `${cookie.name}=${cookie.value}`).join("; ") });

  await page.goto(`/media?q=${name}`);
  await expect(page.getByText("Картинок не нашлось")).toBeVisible();
});

test("a crop reaches the cards that messengers show, and a new file every article", async ({ signInAs, reader }) => {
  const page = await signInAs("editor");
  const pictureId = await uploadOne(page);
  const article = await inNewsroom((db) => publishWithPicture(db, { headline: `Кадр ${Date.now()}`, mediaId: pictureId }));
  await page.goto(`/media/${pictureId}`);
  await expect(page.getByRole("link", { name: article.headline })).toBeVisible();

  await page.getByRole("radio", { name: /16:9/ }).check();
  await page.getByLabel(/Размер кадра/).fill("50");
  await page.getByRole("button", { name: /^Кадр 16:9/ }).press("ArrowRight");
  await page.getByRole("button", { name: "Сохранить кадр" }).click();
  await expect(page.getByText("Сохранено. Файлы для сайта обновятся")).toBeVisible();

  const card = reader.locator('meta[property="og:image"]');
  await expect(async () => {
    await reader.goto(article.path);
    expect(await card.getAttribute("content")).toMatch(/\/x\d+y\d+w5000h\d+\.\d+\.jpeg$/);
  }).toPass({ timeout: 45_000 });
  expect((await reader.request.get((await card.getAttribute("content")) ?? "")).status()).toBe(200);

  await page.getByText("Заменить файл").click();
  await page.locator("input[type=file]").setInputFiles({ name: "Новый.png", mimeType: "image/png", buffer: await drawUnique() });
  await expect(page.getByRole("heading", { name: "Новый.png" })).toBeVisible(decoding);
  const before = await reader.locator(".lead-picture img").getAttribute("src");
  await expect(async () => {
    await reader.goto(article.path);
    expect(await reader.locator(".lead-picture img").getAttribute("src")).not.toBe(before);
  }).toPass({ timeout: 10_000 });
});

/** Sends the first half of an upload and breaks the connection. */
async function sendHalf({ name, bytes, cookie }: { name: string; bytes: Buffer; cookie: string }): Promise<void> {
  const form = new FormData();
  for (const field of ["alt", "caption", "credit"]) form.set(field, "");
  form.set("locale", "ru");
  form.set("file", new File([new Uint8Array(bytes)], name));
  const whole = new Response(form);
  const body = Buffer.from(await whole.arrayBuffer());
  const headers = { cookie, origin: portal.ADMIN_URL, "content-type": whole.headers.get("content-type") ?? "", "content-length": body.byteLength };
  const closed = Promise.withResolvers<void>();
  const upload = request(`${portal.ADMIN_URL}/api/pictures`, { method: "POST", headers });
  upload.on("error", () => {}).on("close", () => closed.resolve());
  upload.write(body.subarray(0, body.byteLength / 2), () => setTimeout(() => upload.destroy(), 500));
  await closed.promise;
}
