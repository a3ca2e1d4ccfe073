import type { Db } from "@polosa/db/client.ts";
import { auditEntries } from "@polosa/db/schema/audit.ts";
import { commentDecisions, comments, standings } from "@polosa/db/schema/comments.ts";
import { commentAppeals, commentReports } from "@polosa/db/schema/threads.ts";
import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { writeAuditEach } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import { tellReaders } from "./acting.ts";
import type { Decided } from "./commands.ts";
import { UNDO_SECONDS, type UndoAct } from "./input.ts";
import { type CommentState, type HeldComment, lockComments } from "./locking.ts";
import { listMissed } from "./missed.ts";
import { canModerate } from "./permissions.ts";

/** Until the browser's half minute has come here. */
const GRACE_SECONDS = 5;
/** More of one's entries than half a minute makes. */
const LOOK_BACK = 3_000;

/** A slip of the hand: the comments of one's own act are exactly what they were before it, but for those that somebody has touched since. */
export async function undoAct(db: Db, actor: Actor, { actId }: UndoAct): Promise<Decided> {
  return db.transaction(async (tx) => {
    const entries = await listEntries(tx, actor, actId);
    if (entries.size === 0) throw new DomainError("conflict", "undo_too_late");
    const held = await lockComments(tx, [...entries.keys()]);

    authorize(held.every((comment) => canModerate(actor, comment)));
    const appealed = await listAppealed(tx, [...entries.keys()]);
    const open = held.filter(({ id, state }) => isSame(state, entries.get(id)?.after) && !appealed.has(id));
    if (open.length === 0) throw new DomainError("conflict", "decided_meanwhile");

    const undone = open.flatMap((comment) => toUndone(comment, entries));
    await takeBack(tx, actor, { actId, undone });

    await tellReaders(tx, open, ({ id, standing }) => entries.get(id)?.before.standing ?? standing);
    await writeAuditEach(
      tx,
      actor,
      undone.map(({ id, before, after }) => ({
        act: "takeBackDecision",
        subject: "comment",
        subjectId: id,
        details: { from: after.standing, to: before.standing, undoes: actId },
      })),
    );
    const touched = held.filter((comment) => !open.includes(comment));
    return { actId, commentIds: open.map(({ id }) => id), missed: await listMissed(tx, touched) };
  });
}

const State = z.object({
  decisionId: z.uuid(),
  standing: z.enum(standings),
  shownAt: z.string().nullable(),
  mark: z.string(),
  pickedAt: z.string().nullable(),
  pinnedAt: z.string().nullable(),
});
const Entry = z.object({ before: State.extend({ reports: z.array(z.uuid()) }), after: State });
type Entry = z.infer<typeof Entry>;
type Undone = Entry & { id: string };

/** What the audit trail says that this act changed, by comment. */
async function listEntries(tx: Db, actor: Actor, actId: string): Promise<Map<string, Entry>> {
  const recent = tx
    .select({ subjectId: auditEntries.subjectId, details: auditEntries.details, at: auditEntries.at })
    .from(auditEntries)
    .where(eq(auditEntries.actorId, actor.id))
    .orderBy(desc(auditEntries.number))
    .limit(LOOK_BACK)
    .as("recent");
  const rows = await tx
    .select({ id: recent.subjectId, details: recent.details })
    .from(recent)
    .where(and(sql`${recent.details}->>'actId' = ${actId}`, sql`${recent.at} > clock_timestamp() - ${UNDO_SECONDS + GRACE_SECONDS} * interval '1 second'`));
  return new Map(rows.map(({ id, details }) => [id, Entry.parse(details)]));
}

/** Whoever asked for a second look at a decision is to get it. */
async function listAppealed(tx: Db, commentIds: string[]): Promise<Set<string>> {
  const rows = await tx.select({ id: commentAppeals.commentId }).from(commentAppeals).where(inArray(commentAppeals.commentId, commentIds));
  return new Set(rows.map(({ id }) => id));
}

function isSame(state: CommentState, after: CommentState | undefined): boolean {
  return after !== undefined && JSON.stringify(State.parse(state)) === JSON.stringify(after);
}

function toUndone({ id }: HeldComment, entries: Map<string, Entry>): Undone[] {
  const entry = entries.get(id);
  return entry ? [{ id, ...entry }] : [];
}

/** Points at the decisions of before again. That one was taken back is a decision too: the row with the same act, never in force. */
async function takeBack(tx: Db, actor: Actor, { actId, undone }: { actId: string; undone: Undone[] }): Promise<void> {
  const before = JSON.stringify(undone.map(({ id, before: { reports, ...state } }) => ({ id, ...state })));
  await tx.execute(sql`
    update ${comments} set decision_id = was."decisionId", standing = was.standing, shown_at = was."shownAt", mark = was.mark, picked_at = was."pickedAt", pinned_at = was."pinnedAt"
    from jsonb_to_recordset(${before}::jsonb)
      as was(id uuid, "decisionId" uuid, standing text, "shownAt" timestamptz, mark text, "pickedAt" timestamptz, "pinnedAt" timestamptz)
    where ${comments.id} = was.id`);

  const decided = undone.filter((each) => each.before.decisionId !== each.after.decisionId);
  if (decided.length > 0) {
    await tx
      .insert(commentDecisions)
      .values(decided.map(({ id, before: { standing } }) => ({ commentId: id, standing, reason: "taken_back", decidedBy: actor.id, actId })));
  }

  const reports = undone.flatMap((each) => each.before.reports);
  if (reports.length > 0) await tx.update(commentReports).set({ settledBy: null, settledAt: null }).where(inArray(commentReports.id, reports));
}
