import { portal } from "./support/env.ts";
import { expect, test } from "./support/portal-test.ts";
import { addressOf } from "./support/stories.ts";

/** Form fields as a reader without script would post them, whatever the browser's own checks would say. */
async function postDirectly(reader: import("@playwright/test").Page, change: Record<string, string>) {
  await reader.goto(await addressOf("night-bus", "ru"));
  const articleId = await reader.locator('input[name="articleId"]').inputValue();
  return reader.request.post("/api/comments", { form: { articleId, name: "Читательница", body: "Комментарий", ...change }, maxRedirects: 0 });
}

for (const [what, change, status, words, kept] of [
  ["an empty comment", { body: "   " }, 422, "Комментарий пуст", "Читательница"],
  ["a nameless comment", { name: "", body: "Важные слова" }, 422, "Напишите имя", "Важные слова"],
  ["a comment of 4,001 letters", { body: "ж".repeat(4_001) }, 422, "слишком длинный", "жжж"],
  ["control characters", { body: "до\u0007после" }, 422, "управляющие знаки", "после"],
  ["100 KB", { body: "a".repeat(100_000) }, 422, "слишком длинный", "aaaa"],
  ["2 MB", { body: "a".repeat(2_000_000) }, 422, "Слишком много текста", ""],
  ["letters that nobody can see", { body: "\u200b\u3164\u2800" }, 422, "Комментарий пуст", "Читательница"],
  ["a comment to no article", { articleId: "0198f3a2-7d5e-7c41-9b1e-2f6f0b8a4c11", body: "Куда?" }, 404, "нет на сайте", "Куда?"],
  ["a comment to nonsense", { articleId: "../../etc", body: "Куда?" }, 404, "нет на сайте", "Куда?"],
] as const) {
  test(`${what} is refused with its reason, and what was typed is kept`, async ({ reader }) => {
    const response = await postDirectly(reader, change);

    const html = await response.text();
    expect(response.status()).toBe(status);
    expect(html).toContain(words);
    expect(html).toContain(kept);
    expect(html).not.toContain("/_next/");
  });
}

test("a form on another site cannot post in a reader's name", async ({ reader }) => {
  await reader.goto(await addressOf("night-bus", "ru"));
  const articleId = await reader.locator('input[name="articleId"]').inputValue();

  const response = await reader.request.post(`${portal.SITE_URL}/api/comments`, {
    form: { articleId, name: "Чужой", body: "Чужое" },
    headers: { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example" },
  });

  expect(response.status()).toBe(403);
});

test("markup in a comment stays the letters it is", async ({ reader }) => {
  await reader.goto(await addressOf("night-bus", "ru"));
  await reader.getByLabel("Имя").fill("<b>Имя</b>");
  await reader.getByLabel("Комментарий", { exact: true }).fill('<img src=x onerror="alert(1)"> & <script>alert(2)</script>');
  await reader.getByRole("button", { name: "Отправить" }).click();

  await expect(reader.locator("#comment-waiting")).toContainText("Его прочтёт модератор");
  expect(new URL(reader.url()).search).toBe("?comment=waiting");
});
