import type { Db } from "@polosa/db/client.ts";
import { marginNotes } from "@polosa/db/schema/reviews.ts";
import { and, eq, isNull, or } from "drizzle-orm";
import { getArticleForUpdate } from "../articles/queries.ts";
import { writeAudit } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import { notify } from "../notices/commands.ts";
import type { SettleNote, WriteNote } from "./input.ts";
import { canDecideSuggestion, canNote, canResolveNote } from "./permissions.ts";
import { listColleagues } from "./queries.ts";

/** Begins a thread on a passage of the newest revision, or answers in one that is open. Tells those it mentions, and of an answer everybody who wrote in the thread. Returns its id. */
export async function writeNote(db: Db, actor: Actor, input: WriteNote): Promise<string> {
  return db.transaction(async (tx) => {
    const article = await getArticleForUpdate(tx, input.articleId);

    authorize(canNote(actor, article));
    const colleagues = new Set((await listColleagues(tx, article.sectionId)).map(({ id }) => id));
    const mentions = [...new Set(input.mentions)];
    if (!mentions.every((id) => colleagues.has(id))) throw new DomainError("invalid", "mention_unknown", { body: "mention_unknown" });
    if (input.threadId) requireOpen(await getThread(tx, { articleId: article.id, noteId: input.threadId }));
    const writers = input.threadId ? (await listWriters(tx, input.threadId)).filter((id) => colleagues.has(id)) : [];

    const said = { articleId: article.id, body: input.body, mentions, revision: article.newestRevision, writtenBy: actor.id };
    const place = input.threadId === null ? { ...input.passage, replacement: input.replacement } : { threadId: input.threadId };
    const [note] = await tx
      .insert(marginNotes)
      .values({ ...said, ...place })
      .returning({ id: marginNotes.id });
    if (!note) throw new Error("A note was not written");

    await notify(tx, { personIds: [...mentions, ...writers], kind: "mentioned", articleId: article.id, actorId: actor.id, details: { note: input.body } });
    return note.id;
  });
}

/** Closes a thread, or takes or refuses what it suggests. Changes no text. Refuses when somebody settled it meanwhile. */
export async function settleNote(db: Db, actor: Actor, input: SettleNote): Promise<void> {
  await db.transaction(async (tx) => {
    const article = await getArticleForUpdate(tx, input.articleId);
    const thread = await getThread(tx, input);

    authorize(input.outcome === "resolved" ? canResolveNote(actor, { ...article, noteBy: thread.writtenBy }) : canDecideSuggestion(actor, article));
    requireOpen(thread);
    if (input.outcome !== "resolved" && thread.replacement === null) throw new DomainError("invalid", "nothing_suggested");

    await tx.update(marginNotes).set({ outcome: input.outcome, settledBy: actor.id, settledAt: new Date() }).where(eq(marginNotes.id, thread.id));

    await writeAudit(tx, actor, { act: "settleNote", subject: "article", subjectId: article.id, details: { noteId: thread.id, outcome: input.outcome } });
  });
}

async function listWriters(tx: Db, threadId: string): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ personId: marginNotes.writtenBy })
    .from(marginNotes)
    .where(or(eq(marginNotes.id, threadId), eq(marginNotes.threadId, threadId)));
  return rows.map(({ personId }) => personId);
}

async function getThread(tx: Db, { articleId, noteId }: { articleId: string; noteId: string }) {
  const [thread] = await tx
    .select({ id: marginNotes.id, writtenBy: marginNotes.writtenBy, replacement: marginNotes.replacement, outcome: marginNotes.outcome })
    .from(marginNotes)
    .where(and(eq(marginNotes.id, noteId), eq(marginNotes.articleId, articleId), isNull(marginNotes.threadId)));
  if (!thread) throw new DomainError("not_found", "note_missing");
  return thread;
}

function requireOpen({ outcome }: { outcome: string | null }): void {
  if (outcome !== null) throw new DomainError("conflict", "note_settled");
}
