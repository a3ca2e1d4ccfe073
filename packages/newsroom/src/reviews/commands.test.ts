import { notices } from "@polosa/db/schema/notices.ts";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { givenArticle, givenPerson } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { saveDraft, startArticle } from "../articles/commands.ts";
import { askForReview, decideReview, withdrawReview } from "./commands.ts";
import { isApproved, listReviews } from "./queries.ts";

type Article = Awaited<ReturnType<typeof givenArticle>>;
const shownBy = (article: Article) => ({ articleId: article.id, revision: article.revision, note: "Посмотри цифры", assigneeId: article.editor.id });

describe("askForReview", () => {
  test("tells the assignee, and keeps the revision that was shown", async ({ db }) => {
    const article = await givenArticle(db);

    await askForReview(db, article.author, shownBy(article));
    await saveDraft(db, article.author, {
      ...article.text,
      articleId: article.id,
      sectionId: article.section.id,
      basedOn: article.revision,
      headline: "Дальше",
    });

    expect(await listReviews(db, article.id)).toMatchObject([{ revision: article.revision, note: "Посмотри цифры", verdict: null }]);
    expect(await db.select({ kind: notices.kind }).from(notices).where(eq(notices.personId, article.editor.id))).toEqual([{ kind: "review_asked" }]);
  });

  test("asked again, it is one review of the newer revision", async ({ db }) => {
    const article = await givenArticle(db);
    await askForReview(db, article.author, shownBy(article));
    const revision = await saveDraft(db, article.author, { ...article.text, articleId: article.id, sectionId: article.section.id, basedOn: article.revision });

    await askForReview(db, article.author, { ...shownBy(article), revision });

    expect(await listReviews(db, article.id)).toMatchObject([{ revision }]);
  });

  test("refuses an assignee who could not review, and a stranger", async ({ db }) => {
    const article = await givenArticle(db);
    const stranger = await givenPerson(db, { role: "author" });

    await expect(askForReview(db, article.author, { ...shownBy(article), assigneeId: stranger.id })).rejects.toMatchObject({
      reason: "assignee_cannot_review",
    });
    await expect(askForReview(db, stranger, shownBy(article))).rejects.toMatchObject({ kind: "forbidden" });
    expect(await listReviews(db, article.id)).toEqual([]);
  });
});

describe("decideReview", () => {
  test("approves one revision and no other", async ({ db }) => {
    const article = await givenArticle(db);
    const reviewId = await askForReview(db, article.author, shownBy(article));

    await decideReview(db, article.editor, { articleId: article.id, reviewId, verdict: "approved", note: "" });

    const [review] = await listReviews(db, article.id);
    expect(review).toMatchObject({ verdict: "approved", revision: article.revision });
    expect(await isApproved(db, { articleId: article.id, revisionId: reviewId })).toBe(false);
  });

  test("wants words with what it wants changed, and gives them to the author", async ({ db }) => {
    const article = await givenArticle(db);
    const reviewId = await askForReview(db, article.author, shownBy(article));

    await expect(decideReview(db, article.editor, { articleId: article.id, reviewId, verdict: "changes_wanted", note: "" })).rejects.toMatchObject({
      reason: "review_note_missing",
    });
    await decideReview(db, article.editor, { articleId: article.id, reviewId, verdict: "changes_wanted", note: "Нет второго источника" });

    expect(await db.select({ kind: notices.kind, details: notices.details }).from(notices).where(eq(notices.personId, article.author.id))).toEqual([
      { kind: "changes_wanted", details: { note: "Нет второго источника" } },
    ]);
  });

  test("refuses an editor their own text, and a second decision", async ({ db }) => {
    const article = await givenArticle(db);
    const [own, other] = [await givenPerson(db, { role: "editor" }), article.editor];
    const ownId = await startArticle(db, own, { locale: "ru", sectionId: article.section.id, storyId: null });
    const ownReview = await askForReview(db, own, { articleId: ownId, revision: 1, note: "", assigneeId: null });

    await expect(decideReview(db, own, { articleId: ownId, reviewId: ownReview, verdict: "approved", note: "" })).rejects.toMatchObject({ kind: "forbidden" });
    await decideReview(db, other, { articleId: ownId, reviewId: ownReview, verdict: "approved", note: "" });
    await expect(decideReview(db, other, { articleId: ownId, reviewId: ownReview, verdict: "approved", note: "" })).rejects.toMatchObject({
      kind: "conflict",
      reason: "review_over",
    });
  });
});

test("a question that was withdrawn cannot be answered", async ({ db }) => {
  const article = await givenArticle(db);
  const reviewId = await askForReview(db, article.author, shownBy(article));

  await withdrawReview(db, article.author, { articleId: article.id, reviewId });

  await expect(decideReview(db, article.editor, { articleId: article.id, reviewId, verdict: "approved", note: "" })).rejects.toMatchObject({
    reason: "review_over",
  });
  expect(await listReviews(db, article.id)).toEqual([]);
});
