import { commentDecisions, comments } from "@polosa/db/schema/comments.ts";
import { staleKeys } from "@polosa/db/schema/stale-keys.ts";
import { commentEdits } from "@polosa/db/schema/threads.ts";
import { asc, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { givenComment, givenPerson, givenPublishedArticle, givenReader } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { approveComment, removeComment } from "../moderation/commands.ts";
import { listThread } from "../threads/queries.ts";
import { editComment } from "./commands.ts";

type Db = Parameters<typeof givenComment>[0];

async function givenShownComment(db: Db) {
  const [article, moderator, reader] = [await givenPublishedArticle(db), await givenPerson(db, { role: "moderator" }), await givenReader(db)];
  const first = await givenComment(db, { articleId: article.id, reader, body: "Первое слово" });
  await approveComment(db, moderator, { commentId: first.id });
  const { id } = await givenComment(db, { articleId: article.id, reader, body: "Мост закрыли" });
  return { article, moderator, reader, commentId: id };
}

describe("editComment", () => {
  test("puts the new words on the page and keeps the old ones", async ({ db }) => {
    const { article, reader, commentId } = await givenShownComment(db);

    await editComment(db, reader, { commentId, body: "Мост закрыли до пятницы" });

    const { branches: thread } = await listThread(db, { articleId: article.id, sort: "oldest", after: null, limit: 50 });
    expect(thread.at(-1)?.comment).toMatchObject({ body: "Мост закрыли до пятницы" });
    expect(await db.select({ body: commentEdits.body }).from(commentEdits)).toEqual([{ body: "Мост закрыли" }]);
    expect(
      await db
        .select({ hard: staleKeys.hard })
        .from(staleKeys)
        .where(eq(staleKeys.key, `comments:${article.id}`))
        .orderBy(asc(staleKeys.id)),
    ).toContainEqual({ hard: true });
  });

  test("takes a comment off the page whose new words screening holds, and back when they are mended", async ({ db }) => {
    const { article, reader, commentId } = await givenShownComment(db);

    const held = await editComment(db, reader, { commentId, body: "Обо всём этом писали тут: https://a.example и https://b.example" });
    const { branches: without } = await listThread(db, { articleId: article.id, sort: "oldest", after: null, limit: 50 });
    const mended = await editComment(db, reader, { commentId, body: "Мост всё-таки закрыли" });

    expect(held.standing).toBe("waiting");
    expect(without).toHaveLength(1);
    expect(mended.standing).toBe("visible");
    const decisions = await db
      .select({ reason: commentDecisions.reason })
      .from(commentDecisions)
      .where(eq(commentDecisions.commentId, commentId))
      .orderBy(asc(commentDecisions.id));
    expect(decisions.map(({ reason }) => reason)).toEqual(["clean", "many_links", "clean"]);
  });

  test("does not take a comment for a repetition of itself, nor the same words for an edit", async ({ db }) => {
    const { reader, commentId } = await givenShownComment(db);

    await editComment(db, reader, { commentId, body: "Мост закрыли!" });
    await editComment(db, reader, { commentId, body: "Мост закрыли!" });

    expect(await db.$count(commentEdits)).toBe(1);
  });

  test("refuses what screening refuses, and changes nothing", async ({ db }) => {
    const { reader, commentId } = await givenShownComment(db);

    await expect(editComment(db, reader, { commentId, body: "Первое слово" })).rejects.toMatchObject({ reason: "repeated" });

    expect(await db.select({ body: comments.body, editedAt: comments.editedAt }).from(comments).where(eq(comments.id, commentId))).toEqual([
      { body: "Мост закрыли", editedAt: null },
    ]);
    expect(await db.$count(commentEdits)).toBe(0);
  });

  test("refuses somebody else's comment, a removed one, and one whose time is over", async ({ db }) => {
    const { reader, commentId, moderator } = await givenShownComment(db);
    const body = "Другое";
    await expect(editComment(db, await givenReader(db), { commentId, body })).rejects.toMatchObject({ reason: "comment_missing" });

    await db.update(comments).set({ postedAt: new Date(Date.now() - 16 * 60_000) });
    await expect(editComment(db, reader, { commentId, body })).rejects.toMatchObject({ reason: "edit_too_late" });

    await removeComment(db, moderator, { commentId, reason: "spam", note: "" });
    await expect(editComment(db, reader, { commentId, body })).rejects.toMatchObject({ reason: "comment_gone" });
  });
});
