import type { Db } from "@polosa/db/client.ts";
import { notices } from "@polosa/db/schema/notices.ts";
import { roles } from "@polosa/db/schema/people.ts";
import { asc, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { givenArticle, givenPerson } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { settleNote, writeNote } from "./commands.ts";
import { WriteNote } from "./input.ts";
import { listThreads } from "./queries.ts";

const passage = { quote: "Текст", before: "", after: "" };
const listTold = (db: Db, article: { id: string }) =>
  db
    .select({ personId: notices.personId, details: notices.details })
    .from(notices)
    .where(eq(notices.articleId, article.id))
    .orderBy(asc(notices.createdAt), asc(notices.id));
const noteOn = (article: { id: string }) => ({ articleId: article.id, threadId: null, passage, body: "Откуда это?", mentions: [], replacement: null });

describe("writeNote", () => {
  test("keeps the passage and its answers together, and tells whom it mentions", async ({ db }) => {
    const article = await givenArticle(db);

    const threadId = await writeNote(db, article.editor, { ...noteOn(article), mentions: [article.author.id, article.editor.id] });
    await writeNote(db, article.author, { articleId: article.id, threadId, body: "Из отчёта", mentions: [] });

    expect(await listThreads(db, article.id)).toMatchObject([
      { id: threadId, passage, revision: article.revision, outcome: null, answers: [{ body: "Из отчёта", writtenBy: { id: article.author.id } }] },
    ]);
    expect(await listTold(db, article)).toEqual([
      { personId: article.author.id, details: { note: "Откуда это?" } },
      { personId: article.editor.id, details: { note: "Из отчёта" } },
    ]);
  });

  test("tells of an answer everybody who wrote in the thread, once, and nobody who may not read it any more", async ({ db }) => {
    const article = await givenArticle(db);
    const [colleague, left] = [await givenPerson(db, { role: "author" }), await givenPerson(db, { role: "author" })];
    const threadId = await writeNote(db, article.editor, noteOn(article));
    await writeNote(db, left, { articleId: article.id, threadId, body: "Спрошу", mentions: [] });
    await writeNote(db, colleague, { articleId: article.id, threadId, body: "Из отчёта", mentions: [] });
    await db.delete(roles).where(eq(roles.personId, left.id));
    await db.delete(notices).where(eq(notices.articleId, article.id));

    await writeNote(db, article.author, { articleId: article.id, threadId, body: "Нашёл", mentions: [colleague.id] });

    expect((await listTold(db, article)).map(({ personId }) => personId).toSorted()).toEqual([article.editor.id, colleague.id].toSorted());
  });

  test("refuses people of another section, and mentions of those who could not read it", async ({ db }) => {
    const [article, elsewhere] = [await givenArticle(db), await givenArticle(db)];
    const stranger = await givenPerson(db, { role: "editor", sectionId: elsewhere.section.id });
    const moderator = await givenPerson(db, { role: "moderator" });

    await expect(writeNote(db, stranger, noteOn(article))).rejects.toMatchObject({ kind: "forbidden" });
    await expect(writeNote(db, moderator, noteOn(article))).rejects.toMatchObject({ kind: "forbidden" });
    await expect(writeNote(db, article.author, { ...noteOn(article), mentions: [moderator.id] })).rejects.toMatchObject({ reason: "mention_unknown" });
    expect(await listThreads(db, article.id)).toEqual([]);
  });

  test("does not answer in a settled thread, nor in one of another article", async ({ db }) => {
    const [article, other] = [await givenArticle(db), await givenArticle(db)];
    const noteId = await writeNote(db, article.editor, noteOn(article));
    await expect(writeNote(db, other.editor, { articleId: other.id, threadId: noteId, body: "Да", mentions: [] })).rejects.toMatchObject({
      reason: "note_missing",
    });

    await settleNote(db, article.editor, { articleId: article.id, noteId, outcome: "resolved" });

    await expect(writeNote(db, article.author, { articleId: article.id, threadId: noteId, body: "Да", mentions: [] })).rejects.toMatchObject({
      reason: "note_settled",
    });
  });
});

describe("settleNote", () => {
  test("lets the author take a suggestion, once", async ({ db }) => {
    const article = await givenArticle(db);
    const noteId = await writeNote(db, article.editor, { ...noteOn(article), replacement: "Слова" });

    await settleNote(db, article.author, { articleId: article.id, noteId, outcome: "accepted" });

    await expect(settleNote(db, article.editor, { articleId: article.id, noteId, outcome: "declined" })).rejects.toMatchObject({
      kind: "conflict",
      reason: "note_settled",
    });
    expect(await listThreads(db, article.id)).toMatchObject([{ outcome: "accepted", settledBy: article.author.name }]);
  });

  test("leaves a colleague nothing but their own thread to close", async ({ db }) => {
    const article = await givenArticle(db);
    const colleague = await givenPerson(db, { role: "author" });
    const theirs = await writeNote(db, article.editor, noteOn(article));
    const own = await writeNote(db, colleague, { ...noteOn(article), replacement: "Слова" });

    await expect(settleNote(db, colleague, { articleId: article.id, noteId: theirs, outcome: "resolved" })).rejects.toMatchObject({ kind: "forbidden" });
    await expect(settleNote(db, colleague, { articleId: article.id, noteId: own, outcome: "accepted" })).rejects.toMatchObject({ kind: "forbidden" });
    await settleNote(db, colleague, { articleId: article.id, noteId: own, outcome: "resolved" });

    expect((await listThreads(db, article.id)).map(({ outcome }) => outcome)).toEqual([null, "resolved"]);
  });

  test("of two people at once, one settles it", async ({ pool }) => {
    const article = await givenArticle(pool);
    const noteId = await writeNote(pool, article.editor, { ...noteOn(article), replacement: "Слова" });

    const settled = await Promise.allSettled([
      settleNote(pool, article.author, { articleId: article.id, noteId, outcome: "accepted" }),
      settleNote(pool, article.editor, { articleId: article.id, noteId, outcome: "declined" }),
    ]);

    expect(settled.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});

test("a suggestion replaces words of one block, and changes something", () => {
  const suggestion = { articleId: "0199b3a0-0000-7000-8000-000000000000", threadId: null, passage, body: "", mentions: [], replacement: "Слова" };

  expect(WriteNote.safeParse(suggestion).success).toBe(true);
  expect(WriteNote.safeParse({ ...suggestion, replacement: "Текст" }).success).toBe(false);
  expect(WriteNote.safeParse({ ...suggestion, replacement: null }).success).toBe(false);
  expect(WriteNote.safeParse({ ...suggestion, passage: { ...passage, quote: "Два\nабзаца" } }).success).toBe(false);
});
