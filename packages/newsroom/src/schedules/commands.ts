import type { Db } from "@polosa/db/client.ts";
import { articleRevisions } from "@polosa/db/schema/articles.ts";
import { publications } from "@polosa/db/schema/publications.ts";
import { schedules } from "@polosa/db/schema/schedules.ts";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { z } from "zod";
import { getArticleForUpdate, type LockedArticle } from "../articles/queries.ts";
import { publicationGaps } from "../articles/rules.ts";
import { type AuditEntry, writeAudit, writeAuditEach } from "../audit/commands.ts";
import { type Actor, sectionsWithRole } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import { canPublish } from "../publications/permissions.ts";
import { lacksApproval } from "../reviews/queries.ts";
import { sealRevision } from "../revisions/commands.ts";
import { revisionColumns, toRevisionText } from "../revisions/queries.ts";
import type { CancelSchedule, Reschedule, SchedulePublication, ScheduleTakedown } from "./input.ts";
import { isOpen, listOpenPlaces } from "./queries.ts";
import { toNote } from "./rules.ts";

/** The clocks of two machines may differ, and so may a form that was filled in slowly. */
const LATE_MS = 60_000;

/** Publishes, or updates what is published, at a time; takes the place of an earlier plan for the article. Returns the schedule's id. */
export async function schedulePublication(db: Db, actor: Actor, input: SchedulePublication): Promise<string> {
  return db.transaction(async (tx) => {
    const article = await getArticleForUpdate(tx, input.articleId);

    authorize(canPublish(actor, article));
    if (article.newestRevision !== input.revision) throw new DomainError("conflict", "saved_meanwhile");
    refusePast(input.dueAt);
    const revisionId = await sealSchedulable(tx, article);

    return plan(tx, actor, { articleId: article.id, act: "publish", revisionId, note: toNote(input.change), dueAt: new Date(input.dueAt) });
  });
}

/** Takes a published or soon to be published article down at a time. */
export async function scheduleTakedown(db: Db, actor: Actor, input: z.input<typeof ScheduleTakedown>): Promise<string> {
  return db.transaction(async (tx) => {
    const article = await getArticleForUpdate(tx, input.articleId);

    authorize(canPublish(actor, article));
    refusePast(input.dueAt);
    if (!(await isPublishedBy(tx, article.id, new Date(input.dueAt)))) throw new DomainError("conflict", "not_published");

    const { reason: note, publicReason = "" } = input;
    return plan(tx, actor, { articleId: article.id, act: "take_down", revisionId: null, note, publicReason, dueAt: new Date(input.dueAt) });
  });
}

/** What waits no longer waits. Refuses when it has happened meanwhile. */
export async function cancelSchedule(db: Db, actor: Actor, input: CancelSchedule): Promise<void> {
  await db.transaction(async (tx) => {
    const article = await getArticleForUpdate(tx, input.articleId);

    authorize(canPublish(actor, article));

    const cancelled = await tx
      .update(schedules)
      .set({ cancelledAt: new Date() })
      .where(and(eq(schedules.id, input.scheduleId), eq(schedules.articleId, article.id), isOpen()))
      .returning({ id: schedules.id });
    if (cancelled.length === 0) throw new DomainError("conflict", "schedule_over");

    await writeAudit(tx, actor, { act: "cancelSchedule", subject: "schedule", subjectId: input.scheduleId, details: { articleId: article.id } });
  });
}

/** Moves many at once, or none: each must still wait, be this person's to move, and stay in the future. */
export async function reschedule(db: Db, actor: Actor, input: Reschedule): Promise<void> {
  await db.transaction(async (tx) => {
    const places = await listOpenPlaces(tx, input.scheduleIds);
    if (places.length < new Set(input.scheduleIds).size) throw new DomainError("conflict", "schedule_over");

    const own = sectionsWithRole(actor, "editor");
    authorize(own === "all" || places.every((place) => own.includes(place.sectionId)));

    const moved = await tx
      .update(schedules)
      .set({ dueAt: sql`${schedules.dueAt} + make_interval(mins => ${input.minutes})` })
      .where(and(inArray(schedules.id, input.scheduleIds), isOpen()))
      .returning({ id: schedules.id, articleId: schedules.articleId, dueAt: schedules.dueAt });
    for (const { dueAt } of moved) refusePast(dueAt.toISOString());

    const entries = moved.map(({ id, ...details }) => ({ act: "reschedule", subject: "schedule" as const, subjectId: id, details }));
    await writeAuditEach(tx, actor, entries);
  });
}

/** What waits for the article no longer waits. Part of the caller's transaction, which has locked the article; answers what it has to write down. */
export async function cancelOpen(tx: Db, { articleId, act }: Pick<Planned, "articleId" | "act">): Promise<AuditEntry[]> {
  const cancelled = await tx
    .update(schedules)
    .set({ cancelledAt: new Date() })
    .where(and(eq(schedules.articleId, articleId), eq(schedules.act, act), isOpen()))
    .returning({ id: schedules.id });
  return cancelled.map(({ id }) => ({ act: "cancelSchedule", subject: "schedule", subjectId: id, details: { articleId } }));
}

interface Planned {
  articleId: string;
  act: "publish" | "take_down";
  revisionId: string | null;
  note: string;
  publicReason?: string;
  dueAt: Date;
}

/** In the place of what was planned before. */
async function plan(tx: Db, actor: Actor, planned: Planned): Promise<string> {
  const cancelled = await cancelOpen(tx, planned);
  const [row] = await tx
    .insert(schedules)
    .values({ ...planned, scheduledBy: actor.id })
    .returning({ id: schedules.id });
  if (!row) throw new Error("A schedule was not written");

  const { articleId, dueAt, note, publicReason } = planned;
  const act = planned.act === "publish" ? "schedulePublication" : "scheduleTakedown";
  await writeAuditEach(tx, actor, [...cancelled, { act, subject: "schedule", subjectId: row.id, details: { articleId, dueAt, note, publicReason } }]);
  return row.id;
}

/** What is missing is said now, not at night when nobody looks. */
async function sealSchedulable(tx: Db, article: LockedArticle): Promise<string> {
  const [revision] = await tx
    .select(revisionColumns)
    .from(articleRevisions)
    .where(and(eq(articleRevisions.articleId, article.id), eq(articleRevisions.number, article.newestRevision)));
  if (!revision) throw new DomainError("not_found", "revision_missing");
  const [gap] = publicationGaps(await toRevisionText(tx, revision));
  if (gap) throw new DomainError("invalid", gap);
  if (await lacksApproval(tx, { articleId: article.id, revisionId: revision.revisionId })) throw new DomainError("conflict", "not_approved");
  await sealRevision(tx, revision.revisionId);
  return revision.revisionId;
}

/** Readers see the article, or will by then. */
async function isPublishedBy(tx: Db, articleId: string, at: Date): Promise<boolean> {
  if ((await tx.$count(publications, eq(publications.articleId, articleId))) > 0) return true;
  return (await tx.$count(schedules, and(eq(schedules.articleId, articleId), eq(schedules.act, "publish"), isOpen(), sql`${schedules.dueAt} < ${at}`))) > 0;
}

function refusePast(dueAt: string): void {
  if (Date.parse(dueAt) < Date.now() - LATE_MS) throw new DomainError("invalid", "time_past", { dueAt: "time_past" });
}
