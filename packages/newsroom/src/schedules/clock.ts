import type { Db } from "@polosa/db/client.ts";
import { articleRevisions } from "@polosa/db/schema/articles.ts";
import { publications } from "@polosa/db/schema/publications.ts";
import { schedules } from "@polosa/db/schema/schedules.ts";
import { and, asc, eq, gt, lte } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { getArticleForUpdate } from "../articles/queries.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import { notify } from "../notices/commands.ts";
import { findActor } from "../people/queries.ts";
import { publishRevision, takeDownArticle } from "../publications/commands.ts";
import { canPublish } from "../publications/permissions.ts";
import { isOpen } from "./queries.ts";
import { fromNote } from "./rules.ts";

/**
 * Does the first thing that is due, in one transaction with saying that it is done: once, whatever falls over and however many
 * workers ask. False when nothing is due that another worker does not have in hand. `report` hears of bugs: what cannot be done
 * for one must not keep the others waiting.
 */
export async function doNextDue(db: Db, report: (error: unknown) => void): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [due] = await tx
      .select()
      .from(schedules)
      .where(and(isOpen(), lte(schedules.dueAt, new Date())))
      .orderBy(asc(schedules.dueAt), asc(schedules.id))
      .limit(1)
      .for("update", { skipLocked: true });
    if (!due) return false;

    const failure = await attempt(tx, due, report);
    await tx
      .update(schedules)
      .set(failure ? { failedAt: new Date(), failure } : { doneAt: new Date() })
      .where(eq(schedules.id, due.id));
    if (failure) await notify(tx, { personIds: [due.scheduledBy], kind: "schedule_failed", articleId: due.articleId, actorId: null });
    return true;
  });
}

type Due = typeof schedules.$inferSelect;

/** The reason why it could not be done, if so; then nothing of it was. */
async function attempt(tx: Db, due: Due, report: (error: unknown) => void): Promise<string | null> {
  try {
    await tx.transaction((inner) => act(inner, due));
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.reason;
    report(error);
    return "unexpected";
  }
}

/** In the name of who planned it, with the rights they have now. */
async function act(tx: Db, due: Due): Promise<void> {
  const actor = await findActor(tx, due.scheduledBy);
  if (!actor) throw new DomainError("forbidden", "not_allowed");
  if (due.revisionId === null) return takeDownArticle(tx, actor, { articleId: due.articleId, reason: due.note, publicReason: due.publicReason });

  const article = await getArticleForUpdate(tx, due.articleId);
  authorize(canPublish(actor, article));
  if (await isOutdated(tx, due.revisionId)) throw new DomainError("conflict", "published_meanwhile");
  await publishRevision(tx, actor, { article, revisionId: due.revisionId, change: fromNote(due.note) });
}

/** Readers see a newer text than the planned one already. */
async function isOutdated(tx: Db, revisionId: string): Promise<boolean> {
  const planned = alias(articleRevisions, "planned");
  const newer = await tx
    .select({ id: articleRevisions.id })
    .from(publications)
    .innerJoin(planned, and(eq(planned.articleId, publications.articleId), eq(planned.id, revisionId)))
    .innerJoin(articleRevisions, and(eq(articleRevisions.id, publications.revisionId), gt(articleRevisions.number, planned.number)));
  return newer.length > 0;
}
