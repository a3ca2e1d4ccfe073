import { commentDecisions, comments } from "@polosa/db/schema/comments.ts";
import { readerSanctions, readerTurns } from "@polosa/db/schema/readers.ts";
import { settings } from "@polosa/db/schema/settings.ts";
import { threads } from "@polosa/db/schema/threads.ts";
import { eq } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { afterEach, beforeEach, describe, expect, vi } from "vitest";
import { givenComment, givenPerson, givenPublishedArticle, givenReader } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { approveComment } from "../moderation/commands.ts";
import { Screening } from "../screening/input.ts";
import { listThread } from "../threads/queries.ts";

type Db = Parameters<typeof givenComment>[0];

const keepScreening = (db: Db, screening: { checks?: object; limits?: object }) =>
  db.insert(settings).values({ key: "screening", value: Screening.parse(screening) });

/** Somebody whose first comment a moderator let in. */
async function givenKnownReader(db: Db) {
  const [article, moderator, reader] = [await givenPublishedArticle(db), await givenPerson(db, { role: "moderator" }), await givenReader(db)];
  const { id: commentId } = await givenComment(db, { articleId: article.id, reader, body: "Первое слово" });
  await approveComment(db, moderator, { commentId });
  return { article, reader, moderator };
}

// Minutes begin when the clock says so: a test must not stand across two of them.
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-02T10:00:10Z") }));
afterEach(() => void vi.useRealTimers());

describe("limits", () => {
  test("let in exactly five of three hundred at the same moment", async ({ pool }) => {
    const article = await givenPublishedArticle(pool);

    const posts = await Promise.allSettled(
      Array.from({ length: 300 }, (_, number) => givenComment(pool, { articleId: article.id, body: `Комментарий номер ${number}`, addressHash: "one" })),
    );

    expect(posts.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
    expect(await pool.$count(comments)).toBe(5);
    expect(await pool.$count(commentDecisions)).toBe(5);
  });

  test("count a reader wherever they write from, and an address whoever writes there", async ({ pool }) => {
    const [article, reader] = [await givenPublishedArticle(pool), await givenReader(pool)];
    await keepScreening(pool, { limits: { perReader: 3, perAddress: 4 } });

    const moving = await Promise.allSettled(Array.from({ length: 9 }, (_, n) => givenComment(pool, { articleId: article.id, reader, body: `С дороги ${n}` })));
    const readers = await Promise.all(Array.from({ length: 9 }, () => givenReader(pool)));
    const shared = await Promise.allSettled(
      readers.map((each, n) => givenComment(pool, { articleId: article.id, reader: each, body: `Из конторы ${n}`, addressHash: "office" })),
    );

    expect(moving.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
    expect(shared.filter(({ status }) => status === "fulfilled")).toHaveLength(4);
    expect(shared.find(({ status }) => status === "rejected")).toMatchObject({ reason: { kind: "too_many", reason: "address_too_fast" } });
  });

  test("give the turn back when a comment is refused for another reason, or was there already", async ({ db }) => {
    const article = await givenPublishedArticle(db);
    const post = (body: string, formKey = uuidv7()) => givenComment(db, { articleId: article.id, body, formKey, addressHash: "one" });
    await post("Раз");
    await expect(post("Раз")).rejects.toMatchObject({ kind: "conflict", reason: "repeated" });
    const formKey = uuidv7();
    await post("Два", formKey);
    await post("Два", formKey);

    const [turn] = await db.select({ count: readerTurns.count }).from(readerTurns).where(eq(readerTurns.key, "address one"));

    expect(turn).toEqual({ count: 2 });
  });

  test("begin anew with the next minute", async ({ db }) => {
    const article = await givenPublishedArticle(db);
    const post = (body: string) => givenComment(db, { articleId: article.id, body, addressHash: "one" });
    for (const body of ["Раз", "Два", "Три", "Четыре", "Пять"]) await post(body);
    await expect(post("Шесть")).rejects.toMatchObject({ reason: "too_fast" });

    vi.setSystemTime(new Date("2026-03-02T10:01:01Z"));

    await expect(post("Шесть")).resolves.toMatchObject({ standing: "waiting" });
  });

  test("take one comment of a form without key, posted fifty times at once", async ({ pool }) => {
    const article = await givenPublishedArticle(pool);

    const posted = await Promise.all(Array.from({ length: 50 }, () => givenComment(pool, { articleId: article.id, formKey: null, addressHash: "one" })));

    expect(new Set(posted.map(({ id }) => id)).size).toBe(1);
    expect(await pool.$count(comments)).toBe(1);
  });

  test("take changed words from a form that was posted before for another comment", async ({ db }) => {
    const [article, formKey] = [await givenPublishedArticle(db), uuidv7()];
    const first = await givenComment(db, { articleId: article.id, formKey, body: "Раз" });

    const second = await givenComment(db, { articleId: article.id, formKey, body: "Раз и два" });

    expect(second.id).not.toBe(first.id);
  });
});

describe("threads", () => {
  test("are slow for each reader by themselves, exactly", async ({ pool }) => {
    const { article, reader, moderator } = await givenKnownReader(pool);
    await pool.insert(threads).values({ articleId: article.id, mode: "open", slowSeconds: 60, setBy: moderator.id });
    await pool.update(comments).set({ postedAt: new Date(Date.now() - 365 * 86_400_000) });

    const posts = await Promise.allSettled(Array.from({ length: 4 }, (_, n) => givenComment(pool, { articleId: article.id, reader, body: `Слово ${n}` })));

    expect(posts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(posts.find(({ status }) => status === "rejected")).toMatchObject({ reason: { kind: "too_many", reason: "slow_mode" } });
    await expect(givenComment(pool, { articleId: article.id, body: "Другой человек" })).resolves.toMatchObject({ standing: "waiting" });
  });

  test("can have a moderator look first, or only be read", async ({ db }) => {
    const { article, reader, moderator } = await givenKnownReader(db);
    await db.insert(threads).values({ articleId: article.id, mode: "waiting_first", setBy: moderator.id });
    expect(await givenComment(db, { articleId: article.id, reader, body: "Ждёт" })).toMatchObject({ standing: "waiting" });

    await db.update(threads).set({ mode: "read_only" });

    await expect(givenComment(db, { articleId: article.id, reader, body: "Нет" })).rejects.toMatchObject({ reason: "thread_read_only" });
  });
});

describe("screening", () => {
  test.for([
    ["ban", "reader_banned"],
    ["mute", "reader_muted"],
  ] as const)("hears of a %s", async ([kind, reason], { db }) => {
    const { article, reader, moderator } = await givenKnownReader(db);
    await db.insert(readerSanctions).values({ id: uuidv7(), readerId: reader.id, kind, reason: "insult", imposedBy: moderator.id });

    await expect(givenComment(db, { articleId: article.id, reader, body: "Ещё раз" })).rejects.toMatchObject({ reason });
  });

  test("holds a reader who calls themself like one of the staff", async ({ db }) => {
    const { article, reader } = await givenKnownReader(db);

    const { id } = await givenComment(db, { articleId: article.id, reader, name: "EDITOR", body: "Мы всё исправим" });

    expect(await reasonOf(db, id)).toBe("looks_like_staff");
  });

  test("shows what is only marked, with the mark", async ({ db }) => {
    const { article, reader } = await givenKnownReader(db);
    await keepScreening(db, { checks: { many_links: "mark" } });

    const { id } = await givenComment(db, { articleId: article.id, reader, body: "Здесь https://a.example и ещё https://b.example, сравните сами" });

    expect(await db.select({ mark: comments.mark, standing: comments.standing }).from(comments).where(eq(comments.id, id))).toEqual([
      { mark: "many_links", standing: "visible" },
    ]);
    expect((await listThread(db, { articleId: article.id, sort: "oldest", after: null, limit: 50 })).branches).toHaveLength(2);
  });

  test("asks a form filled in at once for proof, writes nothing, and takes it", async ({ db }) => {
    const article = await givenPublishedArticle(db);
    const traces = { website: "", startedAt: Date.now() - 300, proof: "none" } as const;

    await expect(givenComment(db, { articleId: article.id, traces })).rejects.toMatchObject({ reason: "proof_wanted" });
    expect(await db.$count(comments)).toBe(0);

    expect(await givenComment(db, { articleId: article.id, traces: { ...traces, proof: "solved" } })).toMatchObject({ standing: "waiting" });
  });

  test("gives the comment of who cannot prove it to a moderator", async ({ db }) => {
    const { article, reader } = await givenKnownReader(db);

    const { id } = await givenComment(db, {
      articleId: article.id,
      reader,
      body: "Без скрипта",
      traces: { website: "", startedAt: null, proof: "to_moderator" },
    });

    expect(await reasonOf(db, id)).toBe("unproven");
  });
});

async function reasonOf(db: Db, commentId: string): Promise<string | undefined> {
  const [decision] = await db.select({ reason: commentDecisions.reason }).from(commentDecisions).where(eq(commentDecisions.commentId, commentId));
  return decision?.reason;
}
