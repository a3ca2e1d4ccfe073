import { portal } from "./support/env.ts";
import { expect, expectAccessible, listenForErrors, test } from "./support/portal-test.ts";
import { addressOf } from "./support/stories.ts";

const kinds = {
  front: async () => "/ru",
  section: async () => "/kk/politics",
  article: async () => addressOf("state-visit", "ru"),
  "story of every block": async () => addressOf("clean-winter", "ru"),
  "missing page": async () => "/ru/politics/net-takogo",
  "unknown language": async () => "/xx/politics",
};

for (const [kind, toPath] of Object.entries(kinds)) {
  test(`a ${kind} carries no framework script, breaks no policy and shifts nothing`, async ({ page }) => {
    const errors: string[] = [];
    listenForErrors(page, errors);

    const response = await page.goto(`${portal.SITE_URL}${await toPath()}`);
    const html = (await response?.text()) ?? "";

    expect(html).not.toContain("/_next/");
    expect(await page.locator('script[src]:not([src^="/islands/"])').count()).toBe(0);
    expect(errors.filter((error) => !error.includes("404 (Not Found)"))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });

  test(`a ${kind} reads as well in the dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });

    await page.goto(`${portal.SITE_URL}${await toPath()}`);

    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe("rgb(22, 20, 18)");
    await expectAccessible(page);
  });
}

for (const [path, language, words] of [
  ["/ru/politics/net-takogo", "ru", "Такой страницы нет"],
  ["/kk/politics/joq", "kk", "Мұндай бет жоқ"],
  ["/en/nowhere", "en", "There is no such page"],
  ["/de", "ru", "Такой страницы нет"],
  ["/wp-login.php", "ru", "Такой страницы нет"],
] as const) {
  test(`${path} is a true 404 in the site's look`, async ({ reader }) => {
    const response = await reader.goto(path);

    expect(response?.status()).toBe(404);
    await expect(reader.locator("html")).toHaveAttribute("lang", language);
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText(words);
    await expect(reader.getByRole("navigation").first()).toBeVisible();
  });
}

test("the root leads to the default language", async ({ reader }) => {
  await reader.goto("/");

  expect(new URL(reader.url()).pathname).toBe("/ru");
});

test("an article's languages name each other, and the switch leads there and back", async ({ reader }) => {
  const paths = { ru: await addressOf("state-visit", "ru"), kk: await addressOf("state-visit", "kk"), en: await addressOf("state-visit", "en") };

  for (const [locale, path] of Object.entries(paths)) {
    await reader.goto(path);
    await expect(reader.locator("html")).toHaveAttribute("lang", locale);
    await expect(reader.locator('link[rel="canonical"]')).toHaveAttribute("href", `${portal.SITE_URL}${path}`);
    const alternates = await reader
      .locator('link[rel="alternate"][hreflang]')
      .evaluateAll((links) => links.map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")]));
    expect(Object.fromEntries(alternates)).toEqual({
      ...Object.fromEntries(Object.entries(paths).map(([language, address]) => [language, `${portal.SITE_URL}${address}`])),
      "x-default": `${portal.SITE_URL}${paths.ru}`,
    });
  }

  await reader.goto(paths.ru);
  await reader.locator('.languages a[lang="kk"]').click();
  await expect(reader).toHaveURL(paths.kk);
  await reader.locator('.languages a[lang="ru"]').click();
  await expect(reader).toHaveURL(paths.ru);
});

test("an article tells machines what it is", async ({ reader }) => {
  await reader.goto(await addressOf("state-visit", "ru"));

  const news = JSON.parse((await reader.locator('script[type="application/ld+json"]').textContent()) ?? "");
  expect(news).toMatchObject({
    "@type": "NewsArticle",
    inLanguage: "ru",
    headline: await reader.getByRole("heading", { level: 1 }).textContent(),
    author: [{ "@type": "Person" }, { "@type": "Person" }],
  });
  const picture = await reader.locator('meta[property="og:image"]').getAttribute("content");
  expect((await reader.request.get(picture ?? "")).headers()["content-type"]).toBe("image/jpeg");
  await expect(reader.locator('meta[property="og:type"]')).toHaveAttribute("content", "article");
});

test("copies the address where the browser can", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: portal.SITE_URL, permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  const path = await addressOf("state-visit", "ru");
  await page.goto(path);

  await page.getByRole("link", { name: "Ссылка", exact: true }).click();

  await expect(page.getByRole("link", { name: "Скопировано" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${portal.SITE_URL}${path}`);
  await context.close();
});
