import type { Page } from "@playwright/test";
import { expect, test } from "./support/portal-test.ts";
import { addressOf } from "./support/stories.ts";

/** The form as its island would post it, the moment the page was there. */
async function postAtOnce(reader: Page): Promise<string> {
  const words = `Мгновенный комментарий с важными словами ${crypto.randomUUID()}`;
  await reader.goto(await addressOf("night-bus", "ru"));
  const fields = { name: "Гость", body: words, startedAt: String(Date.now()), formKey: crypto.randomUUID() };
  await reader.locator("#comment-form").evaluate((form, given) => {
    for (const [name, value] of Object.entries(given)) {
      const field = form.querySelector(`[name="${name}"]`) ?? document.createElement("textarea");
      field.setAttribute("name", name);
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value;
      form.append(field);
    }
  }, fields);
  await reader.locator('#comment-form button[type="submit"]').click();
  return words;
}

test("a browser that posts like a robot works for a moment and the comment goes on by itself", async ({ page }) => {
  await postAtOnce(page);

  await expect(page.locator("#comment-waiting")).toContainText("Его прочтёт модератор", { timeout: 30_000 });
});

test("without the work's script the words wait there, and a button gives them to a moderator", async ({ reader }) => {
  await reader.route("**/islands/proof-of-work*", (route) => route.abort());
  const words = await postAtOnce(reader);
  await expect(reader.locator("blockquote")).toHaveText(words);

  await reader.getByRole("button", { name: "Отправить модератору" }).click();

  await expect(reader.locator("#comment-waiting")).toContainText("Его прочтёт модератор");
});

test("a field that nobody sees is left empty by people, and refused with the words kept when it is not", async ({ reader }) => {
  const words = "Слова, которые вернутся";
  await reader.goto(await addressOf("night-bus", "ru"));
  const trap = await reader.locator('input[name="website"]').boundingBox();
  const articleId = await reader.locator('input[name="articleId"]').inputValue();

  const response = await reader.request.post("/api/comments", {
    form: { articleId, name: "Гость", body: words, website: "https://pills.example" },
    maxRedirects: 0,
  });

  expect(trap?.x).toBeLessThan(-100);
  expect(response.status()).toBe(409);
  expect(await response.text()).toContain(words);
});
