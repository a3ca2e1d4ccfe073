import { letters, notices } from "@polosa/db/schema/notices.ts";
import { people } from "@polosa/db/schema/people.ts";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { givenArticle, givenPerson } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { notify, readAllNotices, readNotice } from "./commands.ts";
import { NoticeFilters } from "./input.ts";
import { countUnread, listNotices } from "./queries.ts";

const everything = NoticeFilters.parse({});

describe("notify", () => {
  test("tells everybody but who did it and who has left, each in their language", async ({ db }) => {
    const article = await givenArticle(db, { headline: "Бюджет на год" });
    const [kazakh, gone] = [await givenPerson(db, { role: "editor" }), await givenPerson(db, { role: "editor" })];
    await db.update(people).set({ locale: "kk" }).where(eq(people.id, kazakh.id));
    await db.update(people).set({ deactivatedAt: new Date() }).where(eq(people.id, gone.id));

    const personIds = [article.author.id, kazakh.id, article.editor.id, gone.id, kazakh.id];
    await notify(db, { personIds, kind: "review_asked", articleId: article.id, actorId: article.author.id, details: { note: "До обеда" } });

    const told = await db.select({ personId: notices.personId }).from(notices);
    expect(told.map(({ personId }) => personId).sort()).toEqual([kazakh.id, article.editor.id].sort());
    const sent = await db.select().from(letters);
    const to = (email: string) => sent.find(({ toAddress }) => toAddress === email);
    expect(sent).toHaveLength(2);
    expect(to(kazakh.email)).toMatchObject({ locale: "kk", subject: "«Бюджет на год» материалын оқып шығуыңызды сұрайды" });
    expect(to(article.editor.email)).toMatchObject({ locale: "ru", subject: "Вас просят прочитать материал «Бюджет на год»" });
    expect(to(article.editor.email)?.body).toContain("До обеда");
    expect(to(article.editor.email)?.body).toContain(`{admin}/articles/${article.id}`);
  });

  test("sends no letter of what can wait, and nothing at all to nobody", async ({ db }) => {
    const article = await givenArticle(db);

    await notify(db, { personIds: [article.author.id], kind: "published", articleId: article.id, actorId: article.editor.id });
    await notify(db, { personIds: [], kind: "mentioned", articleId: article.id, actorId: null });
    await notify(db, { personIds: [article.editor.id], kind: "mentioned", articleId: article.id, actorId: article.editor.id });

    expect(await db.$count(notices)).toBe(1);
    expect(await db.$count(letters)).toBe(0);
  });

  test("leaves nothing when what it tells did not happen", async ({ pool }) => {
    const article = await givenArticle(pool);

    const failing = pool.transaction(async (tx) => {
      await notify(tx, { personIds: [article.editor.id], kind: "mentioned", articleId: article.id, actorId: null });
      throw new Error("the act failed");
    });

    await expect(failing).rejects.toThrow("the act failed");
    expect((await pool.$count(notices)) + (await pool.$count(letters))).toBe(0);
  });
});

test("who may not read drafts is neither told nor shown what is said of them", async ({ db }) => {
  const article = await givenArticle(db);
  const [moderator, turned] = [await givenPerson(db, { role: "moderator" }), await givenPerson(db, { role: "editor" })];

  await notify(db, { personIds: [moderator.id, turned.id], kind: "mentioned", articleId: article.id, actorId: null });

  expect(await db.select({ toAddress: letters.toAddress }).from(letters)).toEqual([{ toAddress: turned.email }]);
  const afterwards = { ...turned, roles: moderator.roles };
  expect(await countUnread(db, turned)).toBe(1);
  expect([await countUnread(db, afterwards), (await listNotices(db, afterwards, everything)).notices]).toEqual([0, []]);
});

describe("reading", () => {
  test("strikes off one's own only, one or all", async ({ db }) => {
    const article = await givenArticle(db);
    const { editor, author } = article;
    for (const kind of ["approved", "published", "mentioned"] as const) {
      await notify(db, { personIds: [editor.id, author.id], kind, articleId: article.id, actorId: null });
    }
    const [mine] = (await listNotices(db, editor, everything)).notices;

    await readNotice(db, editor, { noticeId: mine?.id ?? "" });
    await expect(readNotice(db, author, { noticeId: mine?.id ?? "" })).rejects.toMatchObject({ reason: "notice_missing" });

    expect([await countUnread(db, editor), await countUnread(db, author)]).toEqual([2, 3]);
    expect((await listNotices(db, editor, { ...everything, unread: true })).notices).toHaveLength(2);
    await readAllNotices(db, editor);
    expect([await countUnread(db, editor), await countUnread(db, author)]).toEqual([0, 3]);
  });

  test("goes on where a page ended", async ({ db }) => {
    const article = await givenArticle(db);
    for (let each = 0; each < 31; each += 1) await notify(db, { personIds: [article.editor.id], kind: "published", articleId: article.id, actorId: null });

    const first = await listNotices(db, article.editor, everything);
    const second = await listNotices(db, article.editor, { ...everything, after: first.next });

    expect(new Set([...first.notices, ...second.notices].map(({ id }) => id)).size).toBe(31);
    expect(second.next).toBeNull();
  });
});
