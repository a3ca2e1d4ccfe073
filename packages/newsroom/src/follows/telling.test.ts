import type { Db } from "@polosa/db/client.ts";
import { comments } from "@polosa/db/schema/comments.ts";
import { letters } from "@polosa/db/schema/notices.ts";
import { readers, threadFollows } from "@polosa/db/schema/readers.ts";
import { eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import { givenPublishedArticle, givenReader } from "../../testing/builders.ts";
import { givenShownComment } from "../../testing/commented.ts";
import { test } from "../../testing/newsroom-test.ts";
import { muteAuthor } from "../mutes/commands.ts";
import { followThread, unfollowThread } from "./commands.ts";
import { readStopToken, toStopToken } from "./stop-token.ts";
import { tellFollowers } from "./telling.ts";

const sender = { siteUrl: "https://polosa.example", secret: "s".repeat(32) };

async function givenFollower(db: Db, articleId: string) {
  const reader = await givenReader(db, { name: "Айгуль" });
  await db
    .update(readers)
    .set({ email: `${reader.id}@mail.example` })
    .where(eq(readers.id, reader.id));
  await followThread(db, reader, { articleId });
  return reader;
}

/** As if everything that happened so far had happened so many minutes earlier. */
async function passMinutes(db: Db, minutes: number) {
  const earlier = sql.raw(`interval '${minutes} minutes'`);
  await db.update(comments).set({ postedAt: sql`posted_at - ${earlier}`, shownAt: sql`shown_at - ${earlier}` });
  await db.update(threadFollows).set({ toldAt: sql`told_at - ${earlier}` });
}

test("tells a follower what others said, in one letter an hour, until they stop it", async ({ db }) => {
  const article = await givenPublishedArticle(db, { headline: "Мост открыт" });
  const follower = await givenFollower(db, article.id);
  for (const body of ["Раз", "Два", "Три", "Четыре"]) await givenShownComment(db, { articleId: article.id, body });
  await givenShownComment(db, { articleId: article.id, body: "Своё", reader: follower });
  await tellFollowers(db, sender);
  expect(await db.select().from(letters)).toEqual([]);

  await passMinutes(db, 61);
  await tellFollowers(db, sender);
  await tellFollowers(db, sender);

  const [letter, second] = await db.select().from(letters);
  expect(second).toBeUndefined();
  expect(letter).toMatchObject({ toAddress: `${follower.id}@mail.example`, subject: "Новые комментарии: «Мост открыт»" });
  expect(letter?.body).toContain("4 новых комментария");
  expect(letter?.body).toContain("И ещё 1 комментарий.");
  expect(letter?.body).not.toContain("Своё");
  await givenShownComment(db, { articleId: article.id, body: "Через минуту" });
  await passMinutes(db, 30);
  await tellFollowers(db, sender);
  expect(await db.$count(letters)).toBe(1);
  await passMinutes(db, 31);
  await tellFollowers(db, sender);
  expect(await db.$count(letters)).toBe(2);
  const token = /token=(\S+)/.exec(letter?.body ?? "")?.[1] ?? "";
  const stopped = readStopToken(token, sender.secret);
  expect(stopped).toEqual({ readerId: follower.id, articleId: article.id });
  if (stopped) await unfollowThread(db, stopped);
  await givenShownComment(db, { articleId: article.id, body: "Пять" });
  await passMinutes(db, 61);
  await tellFollowers(db, sender);
  expect(await db.$count(letters)).toBe(2);
});

test("says nothing of people whom the follower muted", async ({ db }) => {
  const article = await givenPublishedArticle(db);
  const follower = await givenFollower(db, article.id);
  const { id } = await givenShownComment(db, { articleId: article.id });
  await muteAuthor(db, follower, { commentId: id });

  await passMinutes(db, 61);
  await tellFollowers(db, sender);

  expect(await db.$count(letters)).toBe(0);
});

test("needs an address, and takes no token that somebody else made", async ({ db }) => {
  const [article, reader] = [await givenPublishedArticle(db), await givenReader(db)];
  const token = toStopToken({ readerId: reader.id, articleId: article.id }, "another secret");

  await expect(followThread(db, reader, { articleId: article.id })).rejects.toMatchObject({ reason: "email_needed" });
  expect(readStopToken(token, sender.secret)).toBeNull();
});
