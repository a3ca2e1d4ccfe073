import { paragraph } from "@polosa/document/build.ts";
import { portal } from "./support/env.ts";
import { commentSaying, findProps, publishSaying, toBlocks } from "./support/hostile-article.ts";
import { inNewsroom } from "./support/newsroom.ts";
import { expect, test } from "./support/portal-test.ts";
import { shapesOf, watch } from "./support/watch.ts";
import { groupPayloads, payloads } from "./support/xss-payloads.ts";

const HEADLINE_LIMIT = 200;
const LARGE_GROUP = 5_000;
/** What React streams into a page and takes out again. */
const streamed = ["<template id>", "<div hidden id>"];

test.describe.configure({ mode: "serial", timeout: 240_000 });

/** The articles of the attack, and one of the same build that says nothing bad. */
let stage: Awaited<ReturnType<typeof setStage>>;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  stage = await setStage();
});

test("no attack in any text of an article runs, asks another host or becomes an element on the site", async ({ page }) => {
  expect(payloads.length).toBeGreaterThanOrEqual(300);
  const happened = watch(page);
  await page.goto(`${portal.SITE_URL}${stage.harmless.path}`);
  const harmless = new Set(await shapesOf(page));

  for (const { path } of [...stage.hostile, ...stage.written]) {
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
  const readEditor = async (articleId: string): Promise<string[]> => {
    await page.goto(`/articles/${articleId}`);
    // The longest of them has every attack in every kind of block.
    await expect(page.locator("[contenteditable]").first()).toBeVisible({ timeout: 60_000 });
    return shapesOf(page);
  };
  const harmless = new Set([...streamed, ...(await readEditor(stage.harmless.articleId)), ...(await readEditor(stage.target.articleId))]);

  for (const { articleId } of [...stage.written, ...stage.hostile.filter((_, index) => index % 10 === 0)]) {
    expect((await readEditor(articleId)).filter((shape) => !harmless.has(shape))).toEqual([]);
  }
  for (const path of ["/articles", "/moderation"]) {
    await page.goto(path);
    await expect(page.getByText("alert(").first()).toBeVisible();
  }

  expect(happened).toEqual([]);
});

/** Every attack whole in a headline and a comment, and every one in every block. */
async function setStage() {
  return inNewsroom(async (db) => {
    const target = await publishSaying(db, ["harmless"], [paragraph("harmless")]);
    const props = { ...(await findProps(db)), articleId: target.articleId };
    const publish = (words: readonly string[]) =>
      publishSaying(
        db,
        words,
        words.flatMap((word) => toBlocks(word, props)),
      );
    const harmless = await publish(["harmless", "words"]);
    await commentSaying(db, harmless.articleId, ["harmless"]);
    const written = [];
    for (const group of groupPayloads(LARGE_GROUP)) written.push(await publish(group));
    const hostile = [];
    for (const group of groupPayloads(HEADLINE_LIMIT)) hostile.push(await publishSaying(db, group, [paragraph(...group)]));
    for (const [index, group] of groupPayloads(HEADLINE_LIMIT).entries()) await commentSaying(db, hostile[index]?.articleId ?? "", group);
    return { target, harmless, hostile, written };
  });
}
