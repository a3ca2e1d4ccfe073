import { uuidv7 } from "uuidv7";
import { describe, expect } from "vitest";
import { givenComment, givenPerson, givenPublishedArticle } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { approveComment } from "../moderation/commands.ts";
import { findPlaceBefore, listThread } from "./queries.ts";

describe("findPlaceBefore", () => {
  test("lets a thread begin at any comment of it", async ({ db }) => {
    const [article, moderator] = [await givenPublishedArticle(db), await givenPerson(db, { role: "moderator" })];
    const ids: string[] = [];
    for (const body of ["раз", "два", "три"]) {
      const { id } = await givenComment(db, { articleId: article.id, body });
      await approveComment(db, moderator, { commentId: id });
      ids.push(id);
    }

    const [first, , third] = ids;
    const before = await findPlaceBefore(db, { articleId: article.id, id: third ?? "" });

    expect((await listThread(db, { articleId: article.id, after: before, limit: 50 })).comments).toMatchObject([{ body: "три" }]);
    expect(await findPlaceBefore(db, { articleId: article.id, id: first ?? "" })).toBeNull();
    expect(await findPlaceBefore(db, { articleId: uuidv7(), id: third ?? "" })).toBeNull();
  });
});
