import { commentClaims } from "@polosa/db/schema/threads.ts";
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { givenPerson } from "../../testing/builders.ts";
import { givenVisibleComment } from "../../testing/commented.ts";
import { test } from "../../testing/newsroom-test.ts";
import { decideComments } from "../moderation/commands.ts";
import { QueueFilters } from "../queues/input.ts";
import { listQueue } from "../queues/queries.ts";
import { claimComment, handOverComment, releaseComment } from "./commands.ts";

const mine = QueueFilters.parse({ queue: "mine" });

test("of twenty who open a comment at once, one has it and all others are told who", async ({ pool }) => {
  const { commentId } = await givenVisibleComment(pool);
  const moderators = await Promise.all(Array.from({ length: 20 }, () => givenPerson(pool, { role: "moderator" })));

  const holders = await Promise.all(moderators.map((moderator) => claimComment(pool, moderator, { commentId })));

  expect(new Set(holders.map(({ personId }) => personId)).size).toBe(1);
});

test("a claim is over after two minutes, when it is put down and when somebody decides", async ({ db }) => {
  const { moderator, commentId } = await givenVisibleComment(db);
  const colleague = await givenPerson(db, { role: "moderator" });

  await claimComment(db, moderator, { commentId });
  expect((await claimComment(db, colleague, { commentId })).personId).toBe(moderator.id);
  await db.update(commentClaims).set({ claimedAt: new Date(Date.now() - 121_000) });
  expect((await claimComment(db, colleague, { commentId })).personId).toBe(colleague.id);
  await releaseComment(db, colleague, { commentId });
  expect((await claimComment(db, moderator, { commentId })).personId).toBe(moderator.id);
  await decideComments(db, colleague, { act: "pick", commentIds: [commentId] });
  expect(await db.$count(commentClaims)).toBe(0);
});

test("what was handed over waits among what is the colleague's own, longer than a glance", async ({ db }) => {
  const { article, moderator, commentId } = await givenVisibleComment(db);
  const [colleague, elsewhere] = [await givenPerson(db, { role: "moderator", sectionId: article.section.id }), await givenVisibleComment(db)];
  const stranger = await givenPerson(db, { role: "moderator", sectionId: elsewhere.article.section.id });

  await expect(handOverComment(db, moderator, { commentId, personId: stranger.id })).rejects.toMatchObject({ reason: "colleague_missing" });
  await handOverComment(db, moderator, { commentId, personId: colleague.id });
  await claimComment(db, colleague, { commentId });
  await releaseComment(db, colleague, { commentId });

  expect((await listQueue(db, colleague, mine)).comments).toMatchObject([{ id: commentId, holder: { personId: colleague.id } }]);
  const [claim] = await db.select().from(commentClaims).where(eq(commentClaims.commentId, commentId));
  expect(claim?.claimedAt.getTime()).toBeGreaterThan(Date.now() + 3_600_000);
});
