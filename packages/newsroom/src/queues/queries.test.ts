import type { Db } from "@polosa/db/client.ts";
import { comments } from "@polosa/db/schema/comments.ts";
import { commentReports } from "@polosa/db/schema/threads.ts";
import { eq, inArray, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { describe, expect } from "vitest";
import { givenComment, givenPerson, givenPublishedArticle, givenReader } from "../../testing/builders.ts";
import { givenVisibleComment, givenWaiting } from "../../testing/commented.ts";
import { test } from "../../testing/newsroom-test.ts";
import { getCommentFigures } from "../figures/queries.ts";
import { decideComments } from "../moderation/commands.ts";
import { imposeSanction } from "../sanctions/commands.ts";
import { countQueues } from "./counts.ts";
import { QueueFilters } from "./input.ts";
import { listPlaces } from "./places.ts";
import { listQueue } from "./queries.ts";

const ask = (filters: object) => QueueFilters.parse(filters);

async function givenQueue(db: Db, count: number) {
  const [article, moderator, reader] = [await givenPublishedArticle(db), await givenPerson(db, { role: "moderator" }), await givenReader(db)];
  return { article, moderator, reader, ids: await givenWaiting(db, { articleId: article.id, readerId: reader.id, count }) };
}

describe("listQueue", () => {
  test("shows a comment with what it answers, why it is here and who wrote it", async ({ db }) => {
    const { article, moderator, reader, commentId } = await givenVisibleComment(db);
    await imposeSanction(db, moderator, { kind: "warning", readerId: reader.id, reason: "spam", note: "" });
    await imposeSanction(db, moderator, { kind: "hold", readerId: reader.id, reason: "spam", note: "" });
    const { id } = await givenComment(db, { articleId: article.id, parentId: commentId, reader, body: "Ответ" });
    await db.insert(commentReports).values({ commentId: id, readerId: reader.id, reason: "spam", note: "Реклама" });

    const [card] = (await listQueue(db, moderator, ask({ queue: "reported" }))).comments;

    expect(card).toMatchObject({
      id,
      answers: { body: "Спасибо за статью" },
      article: { id: article.id, thread: null, path: expect.stringContaining(article.section.slug) },
      reports: { count: 1, told: [{ reason: "spam", note: "Реклама" }] },
      reader: { id: reader.id, comments: 2, removed: 0, warnings: 1, sanction: { kind: "hold" } },
    });
  });

  test("goes through what waits without leaving out or repeating one, though decisions are made meanwhile", async ({ db }) => {
    const { moderator, ids } = await givenQueue(db, 120);

    const first = await listQueue(db, moderator, ask({}));
    await decideComments(db, moderator, { act: "approve", commentIds: ids.slice(0, 40) });
    const second = await listQueue(db, moderator, ask({ after: first.next }));
    const third = await listQueue(db, moderator, ask({ after: second.next }));

    expect([first, second, third].flatMap(({ comments: page }) => page.map(({ id }) => id))).toEqual(ids);
    expect(third.next).toBeNull();
  });

  test("puts the most reported first, and of as many the one that waits longest", async ({ db }) => {
    const { moderator, ids } = await givenQueue(db, 60);
    const reporters = [await givenReader(db), await givenReader(db)];
    const [late = "", ...rest] = ids.toReversed();
    for (const [index, commentId] of [...rest, late].entries()) {
      await db
        .insert(commentReports)
        .values({ commentId, readerId: reporters[0]?.id ?? "", reason: "spam", reportedAt: new Date(Date.now() - (100 - index) * 1_000) });
    }
    await db.insert(commentReports).values({ commentId: late, readerId: reporters[1]?.id ?? "", reason: "insult" });

    const first = await listQueue(db, moderator, ask({ queue: "reported" }));
    const second = await listQueue(db, moderator, ask({ queue: "reported", after: first.next }));

    expect([...first.comments, ...second.comments].map(({ id }) => id)).toEqual([late, ...rest]);
  });

  test("finds among all by words, reader, article and standing, and takes signs for what they are", async ({ db }) => {
    const { article, moderator, reader, ids } = await givenQueue(db, 3);
    const { id: percent } = await givenComment(db, { articleId: (await givenPublishedArticle(db)).id, body: "Скидка 100% только сегодня" });
    await decideComments(db, moderator, { act: "approve", commentIds: [percent] });
    const found = async (filters: object) => (await listQueue(db, moderator, ask({ queue: "all", ...filters }))).comments.map(({ id }) => id);

    expect(await found({})).toEqual([percent, ...ids.toReversed()]);
    expect(await found({ search: "100%" })).toEqual([percent]);
    expect(await found({ search: "0_ то" })).toEqual([]);
    expect(await found({ readerId: reader.id, standing: "waiting" })).toEqual(ids.toReversed());
    expect(await found({ articleId: article.id, standing: "visible" })).toEqual([]);
  });

  test("asks as many questions for fifty comments as for one", async ({ poolUrl, pool }) => {
    const { moderator } = await givenQueue(pool, 50);
    await decideComments(pool, moderator, {
      act: "approve",
      commentIds: (await listQueue(pool, moderator, ask({}))).comments.slice(0, 49).map(({ id }) => id),
    });

    expect(await countQuestions(poolUrl, (db) => listQueue(db, moderator, ask({})))).toBe(6);
    expect(await countQuestions(poolUrl, (db) => listQueue(db, moderator, ask({ queue: "all", standing: "visible" })))).toBe(6);
  });
});

describe("countQueues", () => {
  test("says how much stands in each queue and since when, in one's own sections", async ({ db }) => {
    const { article, reader, ids } = await givenQueue(db, 4);
    const moderator = await givenPerson(db, { role: "moderator", sectionId: article.section.id });
    await givenQueue(db, 7);
    await decideComments(db, moderator, { act: "approve", commentIds: ids.slice(0, 2) });
    await db
      .update(comments)
      .set({ mark: "suspect_word" })
      .where(inArray(comments.id, ids.slice(0, 1)));
    await db.insert(commentReports).values({ commentId: ids[1] ?? "", readerId: reader.id, reason: "spam" });

    const counts = await countQueues(db, moderator);

    const [oldest] = await db
      .select({ at: comments.postedAt })
      .from(comments)
      .where(eq(comments.id, ids[2] ?? ""));
    expect(counts).toMatchObject({
      waiting: { count: 2, oldestAt: oldest?.at.toISOString() },
      reported: { count: 1 },
      marked: { count: 1 },
      appeals: { count: 0, oldestAt: null },
    });
  });

  test("reads indexes, not the comments from end to end", async ({ pool, poolUrl }) => {
    const { article, moderator, ids } = await givenQueue(pool, 2_000);
    for (let from = 0; from < 2_000; from += 500) await decideComments(pool, moderator, { act: "approve", commentIds: ids.slice(from, from + 500) });
    const quiet = await givenReader(pool);
    const [first = ""] = await givenWaiting(pool, { articleId: article.id, readerId: quiet.id, count: 60 });
    await pool.insert(commentReports).values({ commentId: first, readerId: quiet.id, reason: "spam" });
    await pool.execute(sql`vacuum analyze`);
    const here = await givenPerson(pool, { role: "moderator", sectionId: article.section.id });

    for (const actor of [moderator, here]) {
      expect(await listScanned(poolUrl, (db) => countQueues(db, actor))).toEqual([]);
      for (const queue of ["waiting", "reported", "marked", "all"])
        expect(await listScanned(poolUrl, (db) => listPlaces(db, actor, ask({ queue })))).toEqual([]);
    }
    expect(await listScanned(poolUrl, (db) => getCommentFigures(db, "2025-01"))).toEqual([]);
  });
});

interface Asked {
  query: string;
  params: unknown[];
}

async function listAsked(url: string, ask: (db: Db) => Promise<unknown>): Promise<{ client: postgres.Sql; asked: Asked[] }> {
  const asked: Asked[] = [];
  const client = postgres(url, { max: 1, onnotice: () => {} });
  await ask(drizzle(client, { logger: { logQuery: (query, params) => void asked.push({ query, params }) } }));
  return { client, asked };
}

async function countQuestions(url: string, ask: (db: Db) => Promise<unknown>): Promise<number> {
  const { client, asked } = await listAsked(url, ask);
  await client.end();
  return asked.length;
}

/** The plans in which comments are read from end to end. */
async function listScanned(url: string, ask: (db: Db) => Promise<unknown>): Promise<string[]> {
  const { client, asked } = await listAsked(url, ask);
  const plans = await Promise.all(asked.map(async ({ query, params }) => JSON.stringify(await client.unsafe(`explain ${query}`, params.map(String)))));
  await client.end();
  return plans.filter((plan) => plan.includes("Seq Scan on comments"));
}
