import type { Db } from "@polosa/db/client.ts";
import { comments } from "@polosa/db/schema/comments.ts";
import { commentReports } from "@polosa/db/schema/threads.ts";
import { asc, eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { givenComment, givenPerson, givenPublishedArticle, givenReader } from "../../testing/builders.ts";
import { givenVisibleComment, givenWaiting } from "../../testing/commented.ts";
import { test } from "../../testing/newsroom-test.ts";
import { appealComment } from "../appeals/commands.ts";
import { decideComments, removeComment } from "./commands.ts";
import { undoAct } from "./undoing.ts";

const everything = (db: Db) => db.select().from(comments).orderBy(asc(comments.id));

describe("undoAct", () => {
  test("makes 200 of 1,000 waiting comments exactly what they were, each way within two seconds", async ({ pool }) => {
    const [article, moderator, reader] = [await givenPublishedArticle(pool), await givenPerson(pool, { role: "moderator" }), await givenReader(pool)];
    const ids = await givenWaiting(pool, { articleId: article.id, readerId: reader.id, count: 1_000 });
    const before = await everything(pool);

    const began = performance.now();
    const { actId, commentIds } = await decideComments(pool, moderator, { act: "approve", commentIds: ids.slice(100, 300) });
    const approvedIn = performance.now() - began;
    expect(await pool.$count(comments, eq(comments.standing, "visible"))).toBe(200);
    const undone = await undoAct(pool, moderator, { actId });

    expect(approvedIn).toBeLessThan(2_000);
    expect(performance.now() - began - approvedIn).toBeLessThan(2_000);
    expect(undone.commentIds.toSorted()).toEqual(commentIds.toSorted());
    expect(await everything(pool)).toEqual(before);
  });

  test("takes a removal back whole: marks, picks, answers and reports", async ({ db }) => {
    const { article, moderator, reader, commentId } = await givenVisibleComment(db);
    const { id: reply } = await givenComment(db, { articleId: article.id, reader, parentId: commentId, body: "Ответ" });
    await db.update(comments).set({ mark: "suspect_word" }).where(eq(comments.id, reply));
    await decideComments(db, moderator, { act: "pick", commentIds: [reply] });
    await db.insert(commentReports).values({ commentId: reply, readerId: reader.id, reason: "insult" });
    const [before, reports] = [await everything(db), await db.select().from(commentReports)];

    const { actId } = await removeComment(db, moderator, { commentId: reply, reason: "insult", note: "Грубо" });
    expect(await db.$count(commentReports, sql`settled_at is null`)).toBe(0);
    await undoAct(db, moderator, { actId });

    expect(await everything(db)).toEqual(before);
    expect(await db.select().from(commentReports)).toEqual(reports);
  });

  test("leaves what a colleague has touched since, and says whose it is now", async ({ db }) => {
    const [article, reader] = [await givenPublishedArticle(db), await givenReader(db)];
    const [moderator, colleague] = [await givenPerson(db, { role: "moderator" }), await givenPerson(db, { role: "moderator" })];
    const ids = await givenWaiting(db, { articleId: article.id, readerId: reader.id, count: 3 });
    const { actId } = await decideComments(db, moderator, { act: "approve", commentIds: ids });
    await removeComment(db, colleague, { commentId: ids[1] ?? "", reason: "spam", note: "" });

    const { commentIds, missed } = await undoAct(db, moderator, { actId });

    expect(commentIds).toEqual([ids[0], ids[2]]);
    expect(missed).toMatchObject([{ commentId: ids[1], standing: "removed", by: "moderator" }]);
    await expect(undoAct(db, moderator, { actId })).rejects.toMatchObject({ reason: "decided_meanwhile" });
  });

  test("refuses a colleague's act, and one's own after half a minute", async ({ db }) => {
    const { moderator, commentId } = await givenVisibleComment(db);
    const colleague = await givenPerson(db, { role: "moderator" });
    const { actId } = await decideComments(db, moderator, { act: "pick", commentIds: [commentId] });

    await expect(undoAct(db, colleague, { actId })).rejects.toMatchObject({ reason: "undo_too_late" });
    await db.execute(sql`alter table audit_entries disable trigger user`);
    await db.execute(sql`update audit_entries set at = at - interval '40 seconds'`);
    await expect(undoAct(db, moderator, { actId })).rejects.toMatchObject({ reason: "undo_too_late" });
  });

  test("does not take away a decision that its author has appealed already", async ({ db }) => {
    const { moderator, reader, commentId } = await givenVisibleComment(db);
    const { actId } = await removeComment(db, moderator, { commentId, reason: "insult", note: "" });
    await appealComment(db, reader, { commentId, body: "Это не оскорбление" });

    await expect(undoAct(db, moderator, { actId })).rejects.toMatchObject({ reason: "decided_meanwhile" });
  });
});
