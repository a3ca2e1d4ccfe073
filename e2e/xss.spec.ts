import { portal } from "./support/env.ts";
import { findProps, publishSaying } from "./support/hostile-article.ts";
import { inNewsroom } from "./support/newsroom.ts";
import { expect, test } from "./support/portal-test.ts";
import { shapesOf, watch } from "./support/watch.ts";
import { groupPayloads, payloads } from "./support/xss-payloads.ts";

const HEADLINE_LIMIT = 200;
const LARGE_GROUP = 8_000;

test.describe.configure({ mode: "serial", timeout: 240_000 });

/** The articles of the attack, and one of the same build that says nothing bad. */
let stage: Awaited<ReturnType<typeof setStage>>;

test.beforeAll(async () => {
  stage = await setStage();
});

test("no attack in any text of an article runs, asks another host or becomes an element on the site", async ({ page }) => {
  expect(payloads.length).toBeGreaterThanOrEqual(300);
  const happened = watch(page);
  await page.goto(`${portal.SITE_URL}${stage.harmless.path}`);
  const harmless = new Set(await shapesOf(page));

  for (const { path } of stage.hostile) {
    await page.goto(`${portal.SITE_URL}${path}`);
    expect(
      (await shapesOf(page)).filter((shape) => !harmless.has(shape)),
      path,
    ).toEqual([]);
  }

  expect(happened).toEqual([]);
});

test("nor on the front and section pages that name them", async ({ page }) => {
  const happened = watch(page);
  for (const path of ["/en", stage.harmless.sectionPath]) {
    await page.goto(`${portal.SITE_URL}${path}`);
    await expect(page.getByText("alert(1)").first()).toBeVisible();
    const shapes = await shapesOf(page);
    expect(
      shapes.filter((shape) => /\son\w+|javascript:|data:|vbscript:|<(?:iframe|object|embed|base|math|marquee|xss)\b/i.test(shape)),
      path,
    ).toEqual([]);
  }

  expect(happened).toEqual([]);
});

test("nor in the admin, where they are written, listed and moderated", async ({ signInAs }) => {
  const page = await signInAs("administrator");
  const happened = watch(page);
  await page.goto(`/articles/${stage.harmless.articleId}`);
  await expect(page.getByText("harmless").first()).toBeVisible();
  const harmless = new Set(await shapesOf(page));

  for (const { articleId } of stage.written) {
    await page.goto(`/articles/${articleId}`);
    await expect(page.getByText("alert(").first()).toBeVisible();
    expect((await shapesOf(page)).filter((shape) => !harmless.has(shape))).toEqual([]);
  }
  for (const path of ["/articles", "/moderation"]) {
    await page.goto(path);
    await expect(page.getByText("alert(").first()).toBeVisible();
  }

  expect(happened).toEqual([]);
});

/** Every attack whole in a headline of some article, and in every block of another. */
async function setStage() {
  return inNewsroom(async (db) => {
    const props = await findProps(db);
    const target = await publishSaying(db, ["target"], { ...props, articleId: props.mediaId });
    const publish = (words: string[]) => publishSaying(db, words, { ...props, articleId: target.articleId });
    const harmless = await publish(["harmless", "words"]);
    const hostile = [];
    for (const group of groupPayloads(HEADLINE_LIMIT)) hostile.push(await publish(group));
    const written = [];
    for (const group of groupPayloads(LARGE_GROUP)) written.push(await publish(group));
    return { harmless, hostile, written };
  });
}
