import { staleKeys } from "@polosa/db/schema/stale-keys.ts";
import { expect } from "vitest";
import { givenPerson, givenPublishedArticle } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { parseInput } from "../kernel/errors.ts";
import { resetSectionThread, resetThread, setSectionThread, setThread } from "./commands.ts";
import { SetSectionThread, SetThread } from "./input.ts";
import { getThreadTerms } from "./terms.ts";

test("a moderator of the section sets an article apart and takes that back, and its page hears of it", async ({ db }) => {
  const article = await givenPublishedArticle(db);
  const moderator = await givenPerson(db, { role: "moderator", sectionId: article.section.id });
  await setSectionThread(db, moderator, { sectionId: article.section.id, mode: "waiting_first", slowSeconds: 0, closesAfterDays: 14 });
  await db.delete(staleKeys);

  await setThread(db, moderator, { articleId: article.id, mode: "read_only", slowSeconds: 60 });
  expect(await getThreadTerms(db, article.id)).toEqual({ mode: "read_only", slowSeconds: 60 });
  expect(await db.select({ key: staleKeys.key }).from(staleKeys)).toEqual([{ key: `comments:${article.id}` }]);

  await resetThread(db, moderator, { articleId: article.id });
  expect(await getThreadTerms(db, article.id)).toEqual({ mode: "waiting_first", slowSeconds: 0 });
  await resetSectionThread(db, moderator, { sectionId: article.section.id });
  expect(await getThreadTerms(db, article.id)).toEqual({ mode: "open", slowSeconds: 0 });
});

test("is not for editors, nor for moderators of other sections", async ({ db }) => {
  const [article, elsewhere] = [await givenPublishedArticle(db), await givenPublishedArticle(db)];
  const moderator = await givenPerson(db, { role: "moderator", sectionId: elsewhere.section.id });
  const section = { sectionId: article.section.id, mode: "closed", slowSeconds: 0, closesAfterDays: null } as const;

  for (const actor of [article.editor, moderator]) {
    await expect(setThread(db, actor, { articleId: article.id, mode: "closed", slowSeconds: 0 })).rejects.toMatchObject({ kind: "forbidden" });
    await expect(setSectionThread(db, actor, section)).rejects.toMatchObject({ kind: "forbidden" });
  }
});

test.for([
  [SetThread, { articleId: "0198f3a2-7d5e-7c41-9b1e-2f6f0b8a4c11", mode: "slow", slowSeconds: 0 }, "thread_mode_missing"],
  [SetThread, { articleId: "0198f3a2-7d5e-7c41-9b1e-2f6f0b8a4c11", mode: "open", slowSeconds: 86_401 }, "slow_malformed"],
  [SetSectionThread, { sectionId: "0198f3a2-7d5e-7c41-9b1e-2f6f0b8a4c11", mode: "open", slowSeconds: 0, closesAfterDays: 0 }, "days_malformed"],
] as const)("%j is refused by name", ([schema, given, reason]) => {
  expect(() => parseInput(schema, given)).toThrow(reason);
});
