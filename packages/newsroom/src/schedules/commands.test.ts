import { auditEntries } from "@polosa/db/schema/audit.ts";
import { roles } from "@polosa/db/schema/people.ts";
import { schedules } from "@polosa/db/schema/schedules.ts";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { givenArticle, givenPerson, givenPublishedArticle } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { saveDraft } from "../articles/commands.ts";
import { getEditedArticle } from "../articles/queries.ts";
import { listNotices } from "../notices/queries.ts";
import { publishArticle, takeDownArticle } from "../publications/commands.ts";
import { findPublishedAddress, findTakedown } from "../publications/queries.ts";
import { doNextDue } from "./clock.ts";
import { cancelSchedule, reschedule, schedulePublication, scheduleTakedown } from "./commands.ts";
import { listSchedulesOf } from "./queries.ts";

const refuseBugs = (error: unknown) => {
  throw error;
};
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const makeDue = (db: Parameters<typeof doNextDue>[0]) => db.update(schedules).set({ dueAt: new Date(Date.now() - 1_000) });

describe("schedulePublication", () => {
  test("shows readers nothing before its time, and the planned revision at it", async ({ db }) => {
    const article = await givenArticle(db, { headline: "К утру" });
    await schedulePublication(db, article.editor, { articleId: article.id, revision: article.revision, dueAt: inMinutes(5), change: null });
    await saveDraft(db, article.author, {
      ...article.text,
      articleId: article.id,
      sectionId: article.section.id,
      basedOn: article.revision,
      headline: "Ещё пишется",
    });

    expect(await doNextDue(db, refuseBugs)).toBe(false);
    expect(await findPublishedAddress(db, article.id)).toBeNull();
    await makeDue(db);
    expect(await doNextDue(db, refuseBugs)).toBe(true);

    expect(await findPublishedAddress(db, article.id)).toMatchObject({ headline: "К утру" });
    expect(await doNextDue(db, refuseBugs)).toBe(false);
  });

  test("refuses what could not be published, a time that is over, and an author", async ({ db }) => {
    const [bare, article] = [await givenArticle(db, { headline: "" }), await givenArticle(db)];
    const plan = { articleId: article.id, revision: article.revision, dueAt: inMinutes(5), change: null };

    await expect(schedulePublication(db, bare.editor, { ...plan, articleId: bare.id, revision: bare.revision })).rejects.toMatchObject({
      reason: "headline_missing",
    });
    await expect(schedulePublication(db, article.editor, { ...plan, dueAt: inMinutes(-10) })).rejects.toMatchObject({ reason: "time_past" });
    await expect(schedulePublication(db, article.author, plan)).rejects.toMatchObject({ kind: "forbidden" });
    expect(await db.select().from(schedules)).toEqual([]);
  });

  test("takes the place of the earlier plan", async ({ db }) => {
    const article = await givenArticle(db);
    await schedulePublication(db, article.editor, { articleId: article.id, revision: article.revision, dueAt: inMinutes(5), change: null });

    await schedulePublication(db, article.editor, { articleId: article.id, revision: article.revision, dueAt: inMinutes(60), change: null });

    expect(await listSchedulesOf(db, article.id)).toHaveLength(1);
  });

  test("fails, and says so, when the planner's rights have gone", async ({ db }) => {
    const article = await givenArticle(db);
    await schedulePublication(db, article.editor, { articleId: article.id, revision: article.revision, dueAt: inMinutes(5), change: null });
    await db.update(roles).set({ role: "author" }).where(eq(roles.personId, article.editor.id));
    await makeDue(db);

    expect(await doNextDue(db, refuseBugs)).toBe(true);

    expect(await findPublishedAddress(db, article.id)).toBeNull();
    expect(await listSchedulesOf(db, article.id)).toMatchObject([{ failure: "not_allowed" }]);
    expect(await listNotices(db, article.editor, { unread: true, after: null })).toMatchObject({ notices: [{ kind: "schedule_failed" }] });
  });
});

test.for([
  ["what it was planned to tell readers", "Срок договора истёк."],
  ["nothing but that it is gone, when nothing more was planned", ""],
])("an article is taken down at its time, and its address says %s", async ([, publicReason = ""], { db }) => {
  const article = await givenPublishedArticle(db);
  const { slug } = await getEditedArticle(db, article.id);
  await scheduleTakedown(db, article.editor, { articleId: article.id, dueAt: inMinutes(5), reason: "Договор до полуночи", publicReason });
  await makeDue(db);

  await doNextDue(db, refuseBugs);

  expect(await findPublishedAddress(db, article.id)).toBeNull();
  expect(await getEditedArticle(db, article.id)).toMatchObject({ state: "taken_down" });
  expect(await findTakedown(db, { locale: "ru", section: article.section.slug, slug })).toEqual({ publicReason });
});

test("what was cancelled does not happen, and what happened cannot be cancelled", async ({ db }) => {
  const article = await givenArticle(db);
  const scheduleId = await schedulePublication(db, article.editor, { articleId: article.id, revision: article.revision, dueAt: inMinutes(5), change: null });

  await cancelSchedule(db, article.editor, { articleId: article.id, scheduleId });
  await makeDue(db);

  expect(await doNextDue(db, refuseBugs)).toBe(false);
  await expect(cancelSchedule(db, article.editor, { articleId: article.id, scheduleId })).rejects.toMatchObject({ reason: "schedule_over" });
});

test("what was taken down is not brought back by an older plan", async ({ db }) => {
  const article = await givenPublishedArticle(db);
  const revision = await saveDraft(db, article.author, {
    ...article.text,
    articleId: article.id,
    sectionId: article.section.id,
    basedOn: article.revision,
    headline: "Позже",
  });
  await schedulePublication(db, article.editor, { articleId: article.id, revision, dueAt: inMinutes(5), change: null });

  await takeDownArticle(db, article.editor, { articleId: article.id, reason: "Ошибка" });
  await makeDue(db);

  expect(await doNextDue(db, refuseBugs)).toBe(false);
  expect(await findPublishedAddress(db, article.id)).toBeNull();
  expect(await db.select({ act: auditEntries.act }).from(auditEntries).where(eq(auditEntries.act, "cancelSchedule"))).toHaveLength(1);
});

test("an older text does not take the place of a newer one that readers see", async ({ db }) => {
  const article = await givenArticle(db);
  await schedulePublication(db, article.editor, { articleId: article.id, revision: article.revision, dueAt: inMinutes(5), change: null });
  const newer = { ...article.text, articleId: article.id, sectionId: article.section.id, basedOn: article.revision, headline: "Новее" };
  await publishArticle(db, article.editor, { articleId: article.id, revision: await saveDraft(db, article.author, newer) });
  await makeDue(db);

  await doNextDue(db, refuseBugs);

  expect(await listSchedulesOf(db, article.id)).toMatchObject([{ failure: "published_meanwhile" }]);
  expect(await getEditedArticle(db, article.id)).toMatchObject({ state: "published" });
});

test("many are moved together, or none when one is another section's", async ({ db }) => {
  const [first, second] = [await givenArticle(db), await givenArticle(db)];
  const plan = async (article: typeof first) =>
    schedulePublication(db, article.editor, { articleId: article.id, revision: article.revision, dueAt: inMinutes(30), change: null });
  const scheduleIds = [await plan(first), await plan(second)];
  const own = await givenPerson(db, { role: "editor", sectionId: first.section.id });
  const before = await db.select({ dueAt: schedules.dueAt }).from(schedules);

  await expect(reschedule(db, own, { scheduleIds, minutes: 60 })).rejects.toMatchObject({ kind: "forbidden" });
  expect(await db.select({ dueAt: schedules.dueAt }).from(schedules)).toEqual(before);
  await reschedule(db, first.editor, { scheduleIds, minutes: 60 });

  const after = await db.select({ dueAt: schedules.dueAt }).from(schedules);
  expect(after.map(({ dueAt }, at) => dueAt.getTime() - (before[at]?.dueAt.getTime() ?? 0))).toEqual([3_600_000, 3_600_000]);
});

test("each of many is done once by workers that ask at the same moment", async ({ pool }) => {
  const plans = [];
  for (let index = 0; index < 20; index += 1) {
    const article = await givenArticle(pool);
    plans.push(await schedulePublication(pool, article.editor, { articleId: article.id, revision: article.revision, dueAt: inMinutes(5), change: null }));
  }
  await makeDue(pool);
  const work = async (): Promise<number> => ((await doNextDue(pool, refuseBugs)) ? 1 + (await work()) : 0);

  const done = await Promise.all([work(), work(), work(), work()]);

  expect(done.reduce((sum, each) => sum + each, 0)).toBe(plans.length);
});
