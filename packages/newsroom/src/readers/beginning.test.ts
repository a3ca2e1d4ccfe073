import { readers } from "@polosa/db/schema/readers.ts";
import { settings } from "@polosa/db/schema/settings.ts";
import { expect } from "vitest";
import { givenComment, givenPublishedArticle } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { beginSilentReader } from "./beginning.ts";

test("nobody begins with a name alone where readers sign in", async ({ db }) => {
  const article = await givenPublishedArticle(db);
  await db.insert(settings).values({ key: "identity", value: "email" });

  await expect(givenComment(db, { articleId: article.id })).rejects.toMatchObject({ kind: "forbidden", reason: "sign_in_first" });
  expect(await db.$count(readers)).toBe(0);
});

test("throwing the cookie away makes a hundred voices an hour at most", async ({ pool }) => {
  const begun = { name: "Читатель", locale: "ru" as const, addressHash: "one" };

  const outcomes = await Promise.allSettled(Array.from({ length: 120 }, () => beginSilentReader(pool, begun)));

  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(100);
  expect(await pool.$count(readers)).toBe(100);
});
