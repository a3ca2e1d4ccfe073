import { commentDecisions } from "@polosa/db/schema/comments.ts";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { givenComment, givenPerson, givenPublishedArticle } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { listThread } from "../threads/queries.ts";
import { approveComment, removeComment, restoreComment, takeBackDecision } from "./commands.ts";
import { countWaiting } from "./queries.ts";

describe("moderation", () => {
  test("approves, removes with a reason and restores, and keeps every decision", async ({ db }) => {
    const [article, moderator] = [await givenPublishedArticle(db), await givenPerson(db, { role: "moderator" })];
    const { id: commentId } = await givenComment(db, { articleId: article.id });

    await approveComment(db, moderator, { commentId });
    await removeComment(db, moderator, { commentId, reason: "insult", note: "Грубость" });
    const removed = await listThread(db, { articleId: article.id, sort: "oldest", after: null, limit: 50 });
    await restoreComment(db, moderator, { commentId });

    expect(removed.branches.map(({ comment }) => comment)).toEqual([expect.objectContaining({ id: commentId, standing: "removed", reason: "insult" })]);
    expect(removed.branches[0]?.comment).not.toHaveProperty("body");
    const decisions = await db
      .select({ reason: commentDecisions.reason })
      .from(commentDecisions)
      .where(eq(commentDecisions.commentId, commentId))
      .orderBy(commentDecisions.id);
    expect(decisions.map(({ reason }) => reason)).toEqual(["new_reader", "approved", "insult", "restored"]);
  });

  test("leaves no place of what nobody has seen, and a place of what was", async ({ db }) => {
    const [article, moderator] = [await givenPublishedArticle(db), await givenPerson(db, { role: "moderator" })];
    const unseen = await givenComment(db, { articleId: article.id, body: "Никто не видел" });
    const seen = await givenComment(db, { articleId: article.id, body: "Видели" });
    await approveComment(db, moderator, { commentId: seen.id });

    for (const { id: commentId } of [unseen, seen]) await removeComment(db, moderator, { commentId, reason: "spam", note: "" });

    const { branches } = await listThread(db, { articleId: article.id, sort: "oldest", after: null, limit: 50 });
    expect(branches.map(({ comment }) => comment)).toEqual([expect.objectContaining({ id: seen.id, standing: "removed" })]);
  });

  test("tells the second of two moderators", async ({ db }) => {
    const [article, moderator] = [await givenPublishedArticle(db), await givenPerson(db, { role: "moderator" })];
    const { id: commentId } = await givenComment(db, { articleId: article.id });
    await approveComment(db, moderator, { commentId });

    await expect(approveComment(db, moderator, { commentId })).rejects.toMatchObject({ reason: "decided_meanwhile" });
  });

  test("refuses editors and moderators of other sections", async ({ db }) => {
    const [article, elsewhere] = [await givenPublishedArticle(db), await givenPublishedArticle(db)];
    const { id: commentId } = await givenComment(db, { articleId: article.id });
    const moderator = await givenPerson(db, { role: "moderator", sectionId: elsewhere.section.id });

    await expect(approveComment(db, article.editor, { commentId })).rejects.toMatchObject({ kind: "forbidden" });
    await expect(approveComment(db, moderator, { commentId })).rejects.toMatchObject({ kind: "forbidden" });
    expect(await countWaiting(db, moderator)).toBe(0);
  });
});

describe("takeBackDecision", () => {
  test("undoes one's own decision, back to the queue if it came from there", async ({ db }) => {
    const [article, moderator] = [await givenPublishedArticle(db), await givenPerson(db, { role: "moderator" })];
    const { id: commentId } = await givenComment(db, { articleId: article.id });
    await removeComment(db, moderator, { commentId, reason: "spam", note: "" });

    await takeBackDecision(db, moderator, { commentId });

    expect(await countWaiting(db, moderator)).toBe(1);
  });

  test("refuses another moderator's decision, and screening's", async ({ db }) => {
    const article = await givenPublishedArticle(db);
    const [moderator, colleague] = [await givenPerson(db, { role: "moderator" }), await givenPerson(db, { role: "moderator" })];
    const { id: commentId } = await givenComment(db, { articleId: article.id });

    await expect(takeBackDecision(db, moderator, { commentId })).rejects.toMatchObject({ reason: "decided_meanwhile" });
    await approveComment(db, colleague, { commentId });
    await expect(takeBackDecision(db, moderator, { commentId })).rejects.toMatchObject({ reason: "decided_meanwhile" });
  });
});
