import type { Db } from "@polosa/db/client.ts";
import { comments } from "@polosa/db/schema/comments.ts";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { givenComment, givenPerson, givenPublishedArticle, givenReader } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { withdrawComment } from "../comments/commands.ts";
import { approveComment, removeComment } from "../moderation/commands.ts";
import { listAnswers, listThread } from "./queries.ts";
import type { Sort } from "./sorts.ts";

/** An article and a way to say something under it that readers see at once, one minute after the last. */
async function givenThread(db: Db) {
  const [article, moderator] = [await givenPublishedArticle(db), await givenPerson(db, { role: "moderator" })];
  let minutes = -1_000;
  const say = async (body: string, { to = null, ...set }: { to?: string | null } & Partial<typeof comments.$inferInsert> = {}): Promise<string> => {
    const reader = await givenReader(db, { name: `Автор: ${body}` });
    const { id } = await givenComment(db, { articleId: article.id, parentId: to, reader, name: reader.name, body });
    await approveComment(db, moderator, { commentId: id });
    minutes += 1;
    await db
      .update(comments)
      .set({ postedAt: new Date(Date.now() + minutes * 60_000), ...set })
      .where(eq(comments.id, id));
    return id;
  };
  const read = (sort: Sort = "oldest", after: string | null = null, limit = 50) => listThread(db, { articleId: article.id, sort, after, limit });
  return { article, moderator, say, read };
}

const bodyOf = (comment: object): string => ("body" in comment ? String(comment.body) : "");

describe("listThread", () => {
  test("shows each comment with its answers, however deep, by time, and whom they answer", async ({ db }) => {
    const { say, read } = await givenThread(db);
    const first = await say("первый");
    const answer = await say("ответ", { to: first });
    await say("второй");
    await say("ответ на ответ", { to: answer });

    const { branches } = await read();

    expect(branches.map(({ comment, answers }) => [bodyOf(comment), ...answers.map(bodyOf)])).toEqual([["первый", "ответ", "ответ на ответ"], ["второй"]]);
    expect(branches[0]?.answers[1]).toMatchObject({ answered: { id: answer, name: "Автор: ответ" }, rootId: first });
  });

  test("goes through every order page by page, and shows each comment once", async ({ db }) => {
    const { say, read } = await givenThread(db);
    const picked = new Date();
    for (const body of ["а", "б", "в", "г", "д"]) await say(body, body > "б" ? { pickedAt: picked } : {});
    const [, second] = (await read()).branches;
    await say("ответ", { to: second?.comment.id ?? null });

    const goThrough = async (sort: Sort) => {
      const found: string[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof read>> = await read(sort, after, 2);
        found.push(...page.branches.map(({ comment }) => bodyOf(comment)));
        after = page.next;
      } while (after);
      return found.join("");
    };

    expect(await goThrough("oldest")).toBe("абвгд");
    expect(await goThrough("newest")).toBe("дгвба");
    expect(await goThrough("discussed")).toBe("бдгва");
    expect((await goThrough("picks")).split("").toSorted().join("")).toBe("вгд");
  });

  test("shows five answers and says how many more there are", async ({ db }) => {
    const { say, read } = await givenThread(db);
    const root = await say("вопрос");
    for (const body of ["1", "2", "3", "4", "5", "6", "7"]) await say(body, { to: root });

    const { branches } = await read();

    expect(branches[0]?.answers.map(bodyOf)).toEqual(["1", "2", "3", "4", "5"]);
    expect(branches[0]?.more).toBe(2);
  });

  test("puts pinned comments above every order, once, and on the first page only", async ({ db }) => {
    const { say, read } = await givenThread(db);
    for (const body of ["а", "б", "в"]) await say(body);
    await say("важное", { pinnedAt: new Date() });

    const first = await read("newest", null, 2);
    const second = await read("newest", first.next, 2);

    expect([first.pinned, first.branches, second.pinned, second.branches].map((branches) => branches.map(({ comment }) => bodyOf(comment)))).toEqual([
      ["важное"],
      ["в", "б"],
      [],
      ["а"],
    ]);
  });

  test("keeps the place of what was removed or withdrawn, with the reason and without the words", async ({ db }) => {
    const { article, moderator, say, read } = await givenThread(db);
    const removed = await say("грубость");
    await removeComment(db, moderator, { commentId: removed, reason: "insult", note: "" });
    const reader = await givenReader(db);
    const { id: withdrawn } = await givenComment(db, { articleId: article.id, reader, body: "передумал" });
    await approveComment(db, moderator, { commentId: withdrawn });
    await say("ответ", { to: withdrawn });
    await withdrawComment(db, reader, { commentId: withdrawn });

    const { branches } = await read();

    expect(branches.map(({ comment }) => comment)).toMatchObject([{ standing: "removed", reason: "insult" }, { standing: "withdrawn" }]);
    expect(branches[1]?.answers).toMatchObject([{ answered: { id: withdrawn, name: null } }]);
    expect(JSON.stringify(branches)).not.toMatch(/грубость|передумал/);
  });
});

describe("listAnswers", () => {
  test("pages through one branch, and knows none of another article", async ({ db }) => {
    const [{ article, say }, elsewhere] = [await givenThread(db), await givenThread(db)];
    const rootId = await say("вопрос");
    for (const body of ["1", "2", "3"]) await say(body, { to: rootId });

    const first = await listAnswers(db, { articleId: article.id, rootId, after: null, limit: 2 });
    const second = await listAnswers(db, { articleId: article.id, rootId, after: first?.next ?? null, limit: 2 });

    expect([first?.answers.map(bodyOf), second?.answers.map(bodyOf), second?.next]).toEqual([["1", "2"], ["3"], null]);
    expect(await listAnswers(db, { articleId: elsewhere.article.id, rootId, after: null, limit: 2 })).toBeNull();
  });
});
