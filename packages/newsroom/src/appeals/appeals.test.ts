import { commentDecisions, comments } from "@polosa/db/schema/comments.ts";
import { letters } from "@polosa/db/schema/notices.ts";
import { readers } from "@polosa/db/schema/readers.ts";
import { commentAppeals } from "@polosa/db/schema/threads.ts";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { givenPerson, givenReader } from "../../testing/builders.ts";
import { givenVisibleComment } from "../../testing/commented.ts";
import { test } from "../../testing/newsroom-test.ts";
import { parseInput } from "../kernel/errors.ts";
import { removeComment } from "../moderation/commands.ts";
import { countQueues } from "../queues/counts.ts";
import { appealComment, decideAppeal } from "./commands.ts";
import { DecideAppeal } from "./input.ts";
import { findAppeal } from "./queries.ts";

type Db = Parameters<typeof givenVisibleComment>[0];

async function givenRemoved(db: Db) {
  const scene = await givenVisibleComment(db);
  await removeComment(db, scene.moderator, { commentId: scene.commentId, reason: "insult", note: "" });
  return { ...scene, colleague: await givenPerson(db, { role: "moderator" }) };
}

async function givenAppeal(db: Db) {
  const scene = await givenRemoved(db);
  await appealComment(db, scene.reader, { commentId: scene.commentId, body: "Я никого не оскорблял" });
  const [appeal] = await db.select({ id: commentAppeals.id }).from(commentAppeals);
  return { ...scene, appealId: appeal?.id ?? "" };
}

describe("appealComment", () => {
  test("is for the author of a removed comment, once", async ({ db }) => {
    const { reader, commentId } = await givenRemoved(db);

    await expect(appealComment(db, await givenReader(db), { commentId, body: "Верните" })).rejects.toMatchObject({ reason: "comment_missing" });
    await appealComment(db, reader, { commentId, body: "Верните" });
    await expect(appealComment(db, reader, { commentId, body: "Верните!" })).rejects.toMatchObject({ reason: "appealed_already" });
  });

  test("writes one row for fifty posts of one form", async ({ pool }) => {
    const { reader, commentId } = await givenRemoved(pool);

    const posts = await Promise.allSettled(Array.from({ length: 50 }, () => appealComment(pool, reader, { commentId, body: "Верните" })));

    expect(posts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await pool.$count(commentAppeals)).toBe(1);
  });

  test("refuses what stands, what its author took away, and what is long over", async ({ db }) => {
    const [standing, removed, withdrawn] = [await givenVisibleComment(db), await givenRemoved(db), await givenRemoved(db)];
    await db
      .update(commentDecisions)
      .set({ decidedAt: new Date(Date.now() - 31 * 86_400_000) })
      .where(eq(commentDecisions.commentId, removed.commentId));
    await db.update(commentDecisions).set({ decidedBy: null }).where(eq(commentDecisions.commentId, withdrawn.commentId));
    const appeal = ({ reader, commentId }: Pick<typeof standing, "reader" | "commentId">) => appealComment(db, reader, { commentId, body: "Верните" });

    await expect(appeal(standing)).rejects.toMatchObject({ reason: "not_removed" });
    await expect(appeal(removed)).rejects.toMatchObject({ reason: "appeal_too_late" });
    await expect(appeal(withdrawn)).rejects.toMatchObject({ reason: "not_removed" });
  });
});

describe("decideAppeal", () => {
  test("is not for whoever removed the comment, nor for other sections", async ({ db }) => {
    const { moderator, appealId } = await givenAppeal(db);
    const elsewhere = await givenPerson(db, { role: "moderator", sectionId: (await givenVisibleComment(db)).article.section.id });

    await expect(decideAppeal(db, moderator, { appealId, verdict: "granted", answer: "" })).rejects.toMatchObject({ kind: "forbidden" });
    await expect(decideAppeal(db, elsewhere, { appealId, verdict: "granted", answer: "" })).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("granted brings the comment back and tells its author", async ({ db }) => {
    const { reader, colleague, commentId, appealId } = await givenAppeal(db);
    await db.update(readers).set({ email: "reader@example.kz" }).where(eq(readers.id, reader.id));
    expect((await countQueues(db, colleague)).appeals.count).toBe(1);

    await decideAppeal(db, colleague, { appealId, verdict: "granted", answer: "Вы правы" });

    expect(await db.select({ standing: comments.standing }).from(comments).where(eq(comments.id, commentId))).toEqual([{ standing: "visible" }]);
    expect(await db.select({ subject: letters.subject }).from(letters)).toEqual([{ subject: "Полоса: ответ на ваше возражение" }]);
    expect(await findAppeal(db, reader, commentId)).toMatchObject({ appeal: { verdict: "granted", answer: "Вы правы" } });
    expect((await countQueues(db, colleague)).appeals.count).toBe(0);
  });

  test("upheld leaves it removed, with an answer; of two who decide at once one is told", async ({ pool }) => {
    const { colleague, commentId, appealId } = await givenAppeal(pool);
    const uphold = { appealId, verdict: "upheld", answer: "Это оскорбление" } as const;

    const decided = await Promise.allSettled([
      decideAppeal(pool, colleague, uphold),
      decideAppeal(pool, await givenPerson(pool, { role: "moderator" }), uphold),
    ]);

    expect(decided.filter(({ status }) => status === "rejected")).toMatchObject([{ reason: { reason: "appeal_decided" } }]);
    expect(await pool.select({ standing: comments.standing }).from(comments).where(eq(comments.id, commentId))).toEqual([{ standing: "removed" }]);
    expect(() => parseInput(DecideAppeal, { ...uphold, answer: " " })).toThrow("answer_missing");
  });
});
