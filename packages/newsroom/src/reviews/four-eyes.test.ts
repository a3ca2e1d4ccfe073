import type { Db } from "@polosa/db/client.ts";
import { publications } from "@polosa/db/schema/publications.ts";
import { schedules } from "@polosa/db/schema/schedules.ts";
import { settings } from "@polosa/db/schema/settings.ts";
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { givenArticle } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { saveDraft } from "../articles/commands.ts";
import { publishArticle } from "../publications/commands.ts";
import { schedulePublication } from "../schedules/commands.ts";
import { askForReview, decideReview } from "./commands.ts";

test("with four eyes, nothing is published or planned that nobody approved", async ({ db }) => {
  await givenFourEyes(db);
  const article = await givenArticle(db);
  const wanted = { articleId: article.id, revision: article.revision };

  await expect(publishArticle(db, article.editor, wanted)).rejects.toMatchObject({ reason: "not_approved" });
  await expect(schedulePublication(db, article.editor, { ...wanted, dueAt: inAnHour(), change: null })).rejects.toMatchObject({ reason: "not_approved" });

  expect(await db.$count(publications, eq(publications.articleId, article.id))).toBe(0);
  expect(await db.$count(schedules, eq(schedules.articleId, article.id))).toBe(0);
});

test("with four eyes, what was approved is published, and what was written since is not", async ({ db }) => {
  await givenFourEyes(db);
  const article = await givenArticle(db);
  await approve(db, article);

  await publishArticle(db, article.editor, { articleId: article.id, revision: article.revision });
  const draft = { ...article.text, articleId: article.id, sectionId: article.section.id, basedOn: article.revision, headline: "Дописано после проверки" };
  const revision = await saveDraft(db, article.author, draft);

  await expect(publishArticle(db, article.editor, { articleId: article.id, revision })).rejects.toMatchObject({ reason: "not_approved" });
  expect(await db.$count(publications, eq(publications.articleId, article.id))).toBe(1);
});

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

const givenFourEyes = (db: Db) => db.insert(settings).values({ key: "fourEyes", value: true });

async function approve(db: Db, article: Awaited<ReturnType<typeof givenArticle>>): Promise<void> {
  const reviewId = await askForReview(db, article.author, { articleId: article.id, revision: article.revision, note: "", assigneeId: null });
  await decideReview(db, article.editor, { articleId: article.id, reviewId, verdict: "approved", note: "" });
}
