import type { Db } from "@polosa/db/client.ts";
import { commentDecisions, comments } from "@polosa/db/schema/comments.ts";
import { staleKeys } from "@polosa/db/schema/stale-keys.ts";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { givenComment, givenPerson, givenPublishedArticle, givenReader } from "../../testing/builders.ts";
import { givenVisibleComment, givenWaiting } from "../../testing/commented.ts";
import { test } from "../../testing/newsroom-test.ts";
import { countQueues } from "../queues/counts.ts";
import { listThread } from "../threads/queries.ts";
import { approveComment, decideComments, removeAllOfReader, removeComment } from "./commands.ts";

describe("moderation", () => {
  test("approves, removes with a reason and restores, and keeps every decision", async ({ db }) => {
    const [article, moderator] = [await givenPublishedArticle(db), await givenPerson(db, { role: "moderator" })];
    const { id: commentId } = await givenComment(db, { articleId: article.id });

    await approveComment(db, moderator, { commentId });
    await removeComment(db, moderator, { commentId, reason: "insult", note: "Грубость" });
    const removed = await listThread(db, { articleId: article.id, sort: "oldest", after: null, limit: 50 });
    await decideComments(db, moderator, { act: "restore", commentIds: [commentId] });

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

  test("of two moderators at once one decides and the other is told who did", async ({ pool }) => {
    const [article, reader] = [await givenPublishedArticle(pool), await givenReader(pool)];
    const [one, other] = [await givenPerson(pool, { role: "moderator" }), await givenPerson(pool, { role: "moderator" })];
    const ids = await givenWaiting(pool, { articleId: article.id, readerId: reader.id, count: 40 });

    const [approved, removed] = await Promise.all([
      decideComments(pool, one, { act: "approve", commentIds: ids.slice(0, 30) }),
      decideComments(pool, other, { act: "approve", commentIds: ids.slice(10).toReversed() }),
    ]);

    const done = [...approved.commentIds, ...removed.commentIds];
    expect(done.toSorted()).toEqual(ids.toSorted());
    expect(approved.missed.length + removed.missed.length).toBe(20);
    expect([...approved.missed, ...removed.missed][0]).toMatchObject({ standing: "visible", by: "moderator" });
    await expect(approveComment(pool, one, { commentId: ids[0] ?? "" })).rejects.toMatchObject({ reason: "decided_meanwhile" });
  });

  test("refuses editors and moderators of other sections, and then does nothing of it", async ({ db }) => {
    const [article, elsewhere] = [await givenPublishedArticle(db), await givenPublishedArticle(db)];
    const { id: commentId } = await givenComment(db, { articleId: article.id });
    const { id: own } = await givenComment(db, { articleId: elsewhere.id });
    const moderator = await givenPerson(db, { role: "moderator", sectionId: elsewhere.section.id });

    await expect(approveComment(db, article.editor, { commentId })).rejects.toMatchObject({ kind: "forbidden" });
    await expect(decideComments(db, moderator, { act: "approve", commentIds: [own, commentId] })).rejects.toMatchObject({ kind: "forbidden" });
    expect((await countQueues(db, moderator)).waiting.count).toBe(1);
  });

  test("counts the answers under a comment as they come and go, and tells caches once for each article", async ({ db }) => {
    const { article, moderator, reader, commentId } = await givenVisibleComment(db);
    const { id: reply } = await givenComment(db, { articleId: article.id, reader, parentId: commentId, body: "Ответ" });
    const { id: second } = await givenComment(db, { articleId: article.id, reader, parentId: commentId, body: "Ещё ответ" });
    await db.delete(staleKeys);

    await decideComments(db, moderator, { act: "remove", commentIds: [reply, second], reason: "off_topic", note: "" });

    expect(await repliesOf(db, commentId)).toBe(0);
    expect(await db.select({ key: staleKeys.key, hard: staleKeys.hard }).from(staleKeys)).toEqual([{ key: `comments:${article.id}`, hard: true }]);
    await decideComments(db, moderator, { act: "restore", commentIds: [reply] });
    expect(await repliesOf(db, commentId)).toBe(1);
  });

  test("picks and pins what readers see, and neither survives a removal", async ({ db }) => {
    const { moderator, commentId } = await givenVisibleComment(db);

    await decideComments(db, moderator, { act: "pick", commentIds: [commentId] });
    await decideComments(db, moderator, { act: "pin", commentIds: [commentId] });
    await expect(decideComments(db, moderator, { act: "pick", commentIds: [commentId] })).rejects.toMatchObject({ reason: "decided_meanwhile" });

    await removeComment(db, moderator, { commentId, reason: "spam", note: "" });
    await decideComments(db, moderator, { act: "restore", commentIds: [commentId] });
    expect(await db.select({ pickedAt: comments.pickedAt, pinnedAt: comments.pinnedAt }).from(comments)).toEqual([{ pickedAt: null, pinnedAt: null }]);
  });
});

describe("removeAllOfReader", () => {
  test("takes what a reader said in that time, in one's own sections", async ({ db }) => {
    const [article, elsewhere, reader] = [await givenPublishedArticle(db), await givenPublishedArticle(db), await givenReader(db)];
    const moderator = await givenPerson(db, { role: "moderator", sectionId: article.section.id });
    const [old] = await givenWaiting(db, { articleId: article.id, readerId: reader.id, count: 12 });
    await givenWaiting(db, { articleId: elsewhere.id, readerId: reader.id, count: 3 });
    await db
      .update(comments)
      .set({ postedAt: new Date(Date.now() - 8 * 86_400_000) })
      .where(eq(comments.id, old ?? ""));

    const { commentIds } = await removeAllOfReader(db, moderator, { readerId: reader.id, days: 7, reason: "spam", note: "" });

    expect(commentIds).toHaveLength(11);
    expect(await db.$count(comments, eq(comments.standing, "waiting"))).toBe(4);
    await expect(removeAllOfReader(db, moderator, { readerId: reader.id, days: 7, reason: "spam", note: "" })).rejects.toMatchObject({
      reason: "nothing_to_remove",
    });
  });
});

async function repliesOf(db: Db, commentId: string): Promise<number | undefined> {
  const [row] = await db.select({ count: comments.replyCount }).from(comments).where(eq(comments.id, commentId));
  return row?.count;
}
