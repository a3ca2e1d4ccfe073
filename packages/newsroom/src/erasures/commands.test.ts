import { commentDecisions, comments } from "@polosa/db/schema/comments.ts";
import { letters } from "@polosa/db/schema/notices.ts";
import { people } from "@polosa/db/schema/people.ts";
import {
  readerAgreements,
  readerCodes,
  readerMutes,
  readerPhones,
  readerSanctions,
  readerSessions,
  readers,
  threadFollows,
} from "@polosa/db/schema/readers.ts";
import { staleKeys } from "@polosa/db/schema/stale-keys.ts";
import { commentAppeals, commentEdits, commentRecommendations, commentReports } from "@polosa/db/schema/threads.ts";
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { givenComment, givenPerson, givenPublishedArticle } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { testSecret as secret } from "../../testing/origins.ts";
import { givenEmailCode, givenSignedInReader } from "../../testing/readers.ts";
import { getHoldingsExport } from "../holdings/export.ts";
import { approveComment, removeComment } from "../moderation/commands.ts";
import { openReaderSession } from "../readers/commands.ts";
import { findProvedReader, findReader } from "../readers/queries.ts";
import { listThread } from "../threads/queries.ts";
import { eraseReader } from "./commands.ts";

const email = "aigul@reader.example";
type Database = Parameters<typeof givenPublishedArticle>[0];

/** Somebody with one of everything, and another reader beside. */
async function givenLife(db: Database) {
  const [article, moderator] = [await givenPublishedArticle(db), await givenPerson(db, { role: "moderator" })];
  const reader = await givenSignedInReader(db, { proof: { way: "email", address: email }, name: "Айгүл Тайна" });
  const other = await givenSignedInReader(db, { name: "Басқа" });
  const session = await openReaderSession(db, reader.id);
  const root = await givenComment(db, { articleId: article.id, reader: other, name: other.name, body: "Первый" });
  await approveComment(db, moderator, { commentId: root.id });
  const reply = await givenComment(db, { articleId: article.id, parentId: root.id, reader, name: reader.name, body: "Тайные слова" });
  await approveComment(db, moderator, { commentId: reply.id });
  const removed = await givenComment(db, { articleId: article.id, reader, name: reader.name, body: "Тайная брань" });
  await removeComment(db, moderator, { commentId: removed.id, reason: "insult", note: "Пишет: тайная брань" });
  const [decision] = await db.select().from(commentDecisions).where(eq(commentDecisions.commentId, removed.id));
  await db.insert(commentEdits).values({ commentId: reply.id, body: "Тайный черновик" });
  await db.insert(commentReports).values({ commentId: root.id, readerId: reader.id, reason: "spam", note: "Тайная жалоба" });
  await db.insert(commentRecommendations).values({ commentId: root.id, readerId: reader.id });
  await db.update(comments).set({ recommendCount: 1 }).where(eq(comments.id, root.id));
  await db.insert(commentAppeals).values({ commentId: removed.id, decisionId: decision?.id ?? "", readerId: reader.id, body: "Тайная мольба" });
  await db.insert(readerMutes).values({ readerId: reader.id, mutedId: other.id });
  await db.insert(threadFollows).values({ readerId: reader.id, articleId: article.id });
  await db.insert(readerSanctions).values({ readerId: reader.id, kind: "warning", reason: "insult", note: "Тайная", imposedBy: moderator.id });
  await givenEmailCode(db, email);
  return { article, reader, other, session, root, reply, removed };
}

const tables = { readers, readerAgreements, readerPhones, readerCodes, readerMutes, readerSanctions, readerSessions, threadFollows } as const;
const words = { comments, commentDecisions, commentEdits, commentReports, commentRecommendations, commentAppeals, letters } as const;

async function dump(db: Database): Promise<string> {
  const rows = [];
  for (const table of [...Object.values(tables), ...Object.values(words)]) rows.push(await db.select().from(table));
  return JSON.stringify(rows);
}

test("nothing is left of an erased reader's name, address and words, and threads keep their shape", async ({ db }) => {
  const { article, reader, session, root, reply, removed } = await givenLife(db);
  expect(await dump(db)).toMatch(/тайн/i);

  await eraseReader(db, reader, { secret });

  const left = await dump(db);
  for (const word of [/тайн/i, /aigul/, /Айгүл/]) expect(left).not.toMatch(word);
  expect(await findReader(db, session)).toBeNull();
  const { branches } = await listThread(db, { articleId: article.id, sort: "oldest", after: null, limit: 50 });
  expect(branches).toMatchObject([
    { comment: { id: root.id, standing: "visible", body: "Первый" }, answers: [{ id: reply.id, standing: "erased" }] },
    { comment: { id: removed.id, standing: "erased" } },
  ]);
  const [counted] = await db.select({ replies: comments.replyCount, recommended: comments.recommendCount }).from(comments).where(eq(comments.id, root.id));
  expect(counted).toEqual({ replies: 0, recommended: 0 });
  expect(await db.select({ key: staleKeys.key }).from(staleKeys).where(eq(staleKeys.hard, true))).toContainEqual({ key: `comments:${article.id}` });
});

test("somebody else's words and letters stay", async ({ db }) => {
  const { reader, other, root } = await givenLife(db);
  await givenEmailCode(db, "other@reader.example");

  await eraseReader(db, reader, { secret });

  expect(await db.select({ to: letters.toAddress }).from(letters)).toEqual([{ to: "other@reader.example" }]);
  expect(await db.select({ name: comments.name, body: comments.body }).from(comments).where(eq(comments.id, root.id))).toEqual([
    { name: other.name, body: "Первый" },
  ]);
  expect(await db.$count(readerAgreements, eq(readerAgreements.readerId, other.id))).toBe(1);
});

test("letters to somebody who works here under the same address stay", async ({ db }) => {
  const { reader } = await givenLife(db);
  const person = await givenPerson(db, { role: "author" });
  await db.update(people).set({ email: "Aigul@reader.example" }).where(eq(people.id, person.id));

  await eraseReader(db, reader, { secret });

  expect(await db.$count(letters)).toBe(1);
});

test("of two who erase at the same moment one is told that it is done", async ({ pool }) => {
  const { reader, reply } = await givenLife(pool);

  const erased = await Promise.allSettled([eraseReader(pool, reader, { secret }), eraseReader(pool, reader, { secret })]);

  expect(erased.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await pool.$count(commentDecisions, eq(commentDecisions.commentId, reply.id))).toBe(3);
});

test("a number stays sealed under its ended agreement, and who comes back with it is somebody new", async ({ db }) => {
  const proof = { way: "phone", address: "+77011234567" } as const;
  const reader = await givenSignedInReader(db, { proof });

  await eraseReader(db, reader, { secret });

  expect(await db.$count(readerPhones)).toBe(1);
  expect(await findProvedReader(db, { proof, secret })).toBeNull();
  const [agreement] = await db.select().from(readerAgreements);
  expect(agreement).toMatchObject({ endedAt: expect.any(Date), purgedAt: null });
  expect((await givenSignedInReader(db, { proof })).id).not.toBe(reader.id);
});

test("what a reader takes away is everything that is held", async ({ db }) => {
  const { reader } = await givenLife(db);

  const taken = await getHoldingsExport(db, reader, { secret });

  expect(taken).toMatchObject({
    name: "Айгүл Тайна",
    email,
    comments: [
      { body: "Тайная брань", standing: "removed", reason: "insult" },
      { body: "Тайные слова", standing: "visible" },
    ],
    edits: [{ body: "Тайный черновик" }],
    reports: [{ note: "Тайная жалоба" }],
    recommendations: [{}],
    appeals: [{ body: "Тайная мольба" }],
    mutes: [{ name: "Басқа" }],
    follows: [{}],
    sanctions: [{ kind: "warning" }],
    sessions: [{}],
    agreements: [{ way: "email", endedAt: null }],
  });
});
