import { comments } from "@polosa/db/schema/comments.ts";
import { settings } from "@polosa/db/schema/settings.ts";
import { uuidv7 } from "uuidv7";
import { describe, expect } from "vitest";
import { givenArticle, givenComment, givenPerson, givenPublishedArticle, givenReader } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { approveComment } from "../moderation/commands.ts";
import { takeDownArticle } from "../publications/commands.ts";
import { listThread } from "../threads/queries.ts";
import { postComment } from "./commands.ts";

describe("postComment", () => {
  test("lets a new reader's comment wait and shows it to nobody", async ({ db }) => {
    const article = await givenPublishedArticle(db);

    const comment = await givenComment(db, { articleId: article.id });

    expect(comment.standing).toBe("waiting");
    expect(await listThread(db, { articleId: article.id, sort: "oldest", after: null, limit: 50 })).toEqual({ pinned: [], branches: [], next: null });
  });

  test("trusts a reader whose comment was let in, wherever they are", async ({ db }) => {
    const [article, moderator, reader] = [await givenPublishedArticle(db), await givenPerson(db, { role: "moderator" }), await givenReader(db)];
    const first = await givenComment(db, { articleId: article.id, reader });
    await approveComment(db, moderator, { commentId: first.id });

    const second = await givenComment(db, { articleId: article.id, reader, body: "И ещё одно" });

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

    await expect(postComment(db, null, { articleId: article.id, parentId, formKey: null, name: "Имя", body: "Ответ", addressHash: "x" })).rejects.toMatchObject(
      {
        reason: "parent_missing",
      },
    );
  });
});
