import { commentDecisions, comments } from "@polosa/db/schema/comments.ts";
import { settings } from "@polosa/db/schema/settings.ts";
import { eq } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { describe, expect } from "vitest";
import { givenArticle, givenComment, givenPerson, givenPublishedArticle } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { takeDownArticle } from "../publications/commands.ts";
import { approveComment, postComment, removeComment, restoreComment, takeBackDecision } from "./commands.ts";
import { countWaiting, findPlaceBefore, listThread } from "./queries.ts";

describe("postComment", () => {
  test("lets a new reader's comment wait and shows it to nobody", async ({ db }) => {
    const article = await givenPublishedArticle(db);

    const comment = await givenComment(db, { articleId: article.id });

    expect(comment.standing).toBe("waiting");
    expect(await listThread(db, { articleId: article.id, after: null, limit: 50 })).toEqual({ comments: [], next: null });
  });

  test("trusts a reader from the same address whose comment was let in", async ({ db }) => {
    const [article, moderator] = [await givenPublishedArticle(db), await givenPerson(db, { role: "moderator" })];
    const first = await givenComment(db, { articleId: article.id, addressHash: "somewhere" });
    await approveComment(db, moderator, { commentId: first.id });

    const second = await givenComment(db, { articleId: article.id, addressHash: "somewhere", body: "И ещё одно" });

    expect(second.standing).toBe("visible");
  });

  test("writes one comment for one form, however often it is posted", async ({ pool }) => {
    const article = await givenPublishedArticle(pool);
    const formKey = uuidv7();

    const posted = await Promise.all(Array.from({ length: 50 }, () => givenComment(pool, { articleId: article.id, formKey, addressHash: "one" })));

    expect(new Set(posted.map(({ id }) => id)).size).toBe(1);
    expect(await pool.select().from(comments)).toHaveLength(1);
  });

  test("takes the same words from a form without key, posted twice, for one comment", async ({ db }) => {
    const article = await givenPublishedArticle(db);

    const [first, second] = [
      await givenComment(db, { articleId: article.id, formKey: null, addressHash: "one" }),
      await givenComment(db, { articleId: article.id, formKey: null, addressHash: "one" }),
    ];

    expect(second.id).toBe(first.id);
  });

  test("refuses the sixth comment in a minute, exactly, under parallel load", async ({ pool }) => {
    const article = await givenPublishedArticle(pool);

    const posts = await Promise.allSettled(
      Array.from({ length: 30 }, (_, index) => givenComment(pool, { articleId: article.id, body: `Комментарий ${index}`, addressHash: "one" })),
    );

    expect(posts.filter((post) => post.status === "fulfilled")).toHaveLength(5);
    expect(await pool.select().from(comments)).toHaveLength(5);
  });

  test.for([
    ["a draft", async (db: Parameters<typeof givenArticle>[0]) => (await givenArticle(db)).id],
    ["a missing article", async () => uuidv7()],
  ] as const)("refuses %s", async ([, articleOf], { db }) => {
    const articleId = await articleOf(db);

    await expect(givenComment(db, { articleId })).rejects.toMatchObject({ kind: "not_found", reason: "article_missing" });
  });

  test("refuses an article that was taken down", async ({ db }) => {
    const article = await givenPublishedArticle(db);
    await takeDownArticle(db, article.editor, { articleId: article.id, reason: "Ошибка" });

    await expect(givenComment(db, { articleId: article.id })).rejects.toMatchObject({ reason: "article_missing" });
  });

  test("refuses while comments are closed", async ({ db }) => {
    const article = await givenPublishedArticle(db);
    await db.insert(settings).values({ key: "comments", value: "closed" });

    await expect(givenComment(db, { articleId: article.id })).rejects.toMatchObject({ reason: "thread_closed" });
  });

  test("refuses a reply to another article's comment", async ({ db }) => {
    const [article, other] = [await givenPublishedArticle(db), await givenPublishedArticle(db)];
    const { id: parentId } = await givenComment(db, { articleId: other.id });

    await expect(postComment(db, { articleId: article.id, parentId, formKey: null, name: "Имя", body: "Ответ", addressHash: "x" })).rejects.toMatchObject({
      reason: "parent_missing",
    });
  });
});

describe("moderation", () => {
  test("approves, removes with a reason and restores, and keeps every decision", async ({ db }) => {
    const [article, moderator] = [await givenPublishedArticle(db), await givenPerson(db, { role: "moderator" })];
    const { id: commentId } = await givenComment(db, { articleId: article.id });

    await approveComment(db, moderator, { commentId });
    await removeComment(db, moderator, { commentId, reason: "insult", note: "Грубость" });
    const removed = await listThread(db, { articleId: article.id, after: null, limit: 50 });
    await restoreComment(db, moderator, { commentId });

    expect(removed.comments).toEqual([expect.objectContaining({ id: commentId, standing: "removed", reason: "insult" })]);
    expect(removed.comments[0]).not.toHaveProperty("body");
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

    const { comments: thread } = await listThread(db, { articleId: article.id, after: null, limit: 50 });
    expect(thread).toEqual([expect.objectContaining({ id: seen.id, standing: "removed" })]);
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

describe("findPlaceBefore", () => {
  test("lets a thread begin at any comment of it", async ({ db }) => {
    const [article, moderator] = [await givenPublishedArticle(db), await givenPerson(db, { role: "moderator" })];
    const ids: string[] = [];
    for (const body of ["раз", "два", "три"]) {
      const { id } = await givenComment(db, { articleId: article.id, body });
      await approveComment(db, moderator, { commentId: id });
      ids.push(id);
    }

    const [first, , third] = ids;
    const before = await findPlaceBefore(db, { articleId: article.id, id: third ?? "" });

    expect((await listThread(db, { articleId: article.id, after: before, limit: 50 })).comments).toMatchObject([{ body: "три" }]);
    expect(await findPlaceBefore(db, { articleId: article.id, id: first ?? "" })).toBeNull();
    expect(await findPlaceBefore(db, { articleId: uuidv7(), id: third ?? "" })).toBeNull();
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
