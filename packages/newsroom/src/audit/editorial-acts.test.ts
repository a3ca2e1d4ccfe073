import type { Db } from "@polosa/db/client.ts";
import { uuidv7 } from "uuidv7";
import { expect } from "vitest";
import { givenArticle, givenPerson } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { saveDraft, setDeadline, startArticle } from "../articles/commands.ts";
import { getEditedArticle } from "../articles/queries.ts";
import { settleNote, writeNote } from "../margins/commands.ts";
import { askForReview, withdrawReview } from "../reviews/commands.ts";
import { followOriginal } from "../translations/commands.ts";
import { AuditFilters } from "./input.ts";
import { listEntries } from "./queries.ts";

test("a deadline, and that it was taken back", async ({ db }) => {
  const article = await givenArticle(db);
  const deadlineAt = "2026-12-01T10:00:00.000Z";

  await setDeadline(db, article.editor, { articleId: article.id, deadlineAt });
  await setDeadline(db, article.editor, { articleId: article.id, deadlineAt: null });

  expect(await tell(db, article.id)).toEqual([
    ["setDeadline", "editor", { deadlineAt: null }],
    ["setDeadline", "editor", { deadlineAt }],
  ]);
});

test("asking for a review and withdrawing it", async ({ db }) => {
  const article = await givenArticle(db);

  const reviewId = await askForReview(db, article.author, { articleId: article.id, revision: article.revision, note: "", assigneeId: null });
  await withdrawReview(db, article.author, { articleId: article.id, reviewId });

  expect(await tell(db, article.id)).toEqual([
    ["withdrawReview", "author", { reviewId }],
    ["askForReview", "author", { reviewId, revision: article.revision, assigneeId: null }],
  ]);
});

test("settling a note, and not the try of somebody who may not", async ({ db }) => {
  const article = await givenArticle(db);
  const passage = { quote: "Текст", before: "", after: "" };
  const note = { articleId: article.id, body: "Так ли?", mentions: [], threadId: null, passage, replacement: null };
  const noteId = await writeNote(db, article.editor, note);
  const stranger = await givenPerson(db, { role: "moderator" });

  await settleNote(db, article.author, { articleId: article.id, noteId, outcome: "resolved" });
  await expect(settleNote(db, stranger, { articleId: article.id, noteId: uuidv7(), outcome: "resolved" })).rejects.toThrow();

  expect(await tell(db, article.id)).toEqual([["settleNote", "author", { noteId, outcome: "resolved" }]]);
});

test("that a translation took its original in", async ({ db }) => {
  const original = await givenArticle(db);
  const { storyId } = await getEditedArticle(db, original.id);
  const articleId = await startArticle(db, original.author, { locale: "kk", sectionId: original.section.id, storyId, originalId: original.id });
  const saved = { ...original.text, articleId: original.id, sectionId: original.section.id, basedOn: original.revision, headline: "Второй" };
  const revision = await saveDraft(db, original.editor, saved);

  await followOriginal(db, original.author, { articleId, revision });

  expect(await tell(db, articleId)).toEqual([["followOriginal", "author", { originalId: original.id, from: original.revision, to: revision }]]);
});

async function tell(db: Db, articleId: string) {
  const { entries } = await listEntries(db, { ...AuditFilters.parse({}), subject: "article", subjectId: articleId });
  return entries.map(({ act, actorName, details }) => [act, actorName, details]);
}
