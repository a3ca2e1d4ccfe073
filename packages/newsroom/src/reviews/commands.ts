import type { Db } from "@polosa/db/client.ts";
import { articleRevisions } from "@polosa/db/schema/articles.ts";
import { roles } from "@polosa/db/schema/people.ts";
import { reviews } from "@polosa/db/schema/reviews.ts";
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { canWrite } from "../articles/permissions.ts";
import { getArticleForUpdate, type LockedArticle } from "../articles/queries.ts";
import { writeAudit } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import { notify } from "../notices/commands.ts";
import { sealRevision } from "../revisions/commands.ts";
import type { AskForReview, DecideReview, WithdrawReview } from "./input.ts";
import { canAskForReview, canReview } from "./permissions.ts";

/** Shows a text to a second pair of eyes. A review that is open already takes the newer revision and the new words. Returns its id. */
export async function askForReview(db: Db, actor: Actor, input: AskForReview): Promise<string> {
  return db.transaction(async (tx) => {
    const article = await getArticleForUpdate(tx, input.articleId);

    authorize(canAskForReview(actor, article));
    if (article.newestRevision !== input.revision) throw new DomainError("conflict", "saved_meanwhile");
    const editors = await listEditors(tx, article);
    if (input.assigneeId && !editors.includes(input.assigneeId)) throw new DomainError("invalid", "assignee_cannot_review");

    const revision = await getShownRevision(tx, { articleId: article.id, number: input.revision });
    await sealRevision(tx, revision.id);
    await withdrawOpen(tx, article.id);
    const [review] = await tx
      .insert(reviews)
      .values({ articleId: article.id, revisionId: revision.id, askedBy: actor.id, note: input.note, assigneeId: input.assigneeId })
      .returning({ id: reviews.id });
    if (!review) throw new Error("A review was not written");

    await notify(tx, {
      personIds: input.assigneeId ? [input.assigneeId] : editors,
      kind: "review_asked",
      articleId: article.id,
      actorId: actor.id,
      details: { note: input.note },
    });
    const details = { reviewId: review.id, revision: input.revision, assigneeId: input.assigneeId };
    await writeAudit(tx, actor, { act: "askForReview", subject: "article", subjectId: article.id, details });
    return review.id;
  });
}

/** Approves the revision that was shown, or says what it lacks. Refuses when somebody decided meanwhile. */
export async function decideReview(db: Db, actor: Actor, input: DecideReview): Promise<void> {
  await db.transaction(async (tx) => {
    const article = await getArticleForUpdate(tx, input.articleId);
    const review = await getOpenReview(tx, input);

    authorize(canReview(actor, { ...article, writtenBy: review.writtenBy }));
    if (input.verdict === "changes_wanted" && input.note === "") throw new DomainError("invalid", "review_note_missing", { note: "review_note_missing" });

    const decision = { verdict: input.verdict, verdictNote: input.note, decidedBy: actor.id, decidedAt: new Date() };
    await tx.update(reviews).set(decision).where(eq(reviews.id, review.id));

    const kind = input.verdict === "approved" ? "approved" : "changes_wanted";
    await notify(tx, { personIds: [review.askedBy, article.createdBy], kind, articleId: article.id, actorId: actor.id, details: { note: input.note } });
    await writeAudit(tx, actor, { act: "decideReview", subject: "article", subjectId: article.id, details: { verdict: input.verdict, reviewId: review.id } });
  });
}

/** Takes the question back while nobody has answered it. */
export async function withdrawReview(db: Db, actor: Actor, input: WithdrawReview): Promise<void> {
  await db.transaction(async (tx) => {
    const article = await getArticleForUpdate(tx, input.articleId);

    authorize(canWrite(actor, article));

    const review = await getOpenReview(tx, input);
    await tx.update(reviews).set({ withdrawnAt: new Date() }).where(eq(reviews.id, review.id));

    await writeAudit(tx, actor, { act: "withdrawReview", subject: "article", subjectId: article.id, details: { reviewId: review.id } });
  });
}

/** Everybody who may review in the article's section. */
async function listEditors(tx: Db, article: LockedArticle): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ personId: roles.personId })
    .from(roles)
    .where(and(inArray(roles.role, ["editor", "administrator"]), or(isNull(roles.sectionId), eq(roles.sectionId, article.sectionId))));
  return rows.map(({ personId }) => personId);
}

async function getShownRevision(tx: Db, { articleId, number }: { articleId: string; number: number }): Promise<{ id: string }> {
  const [revision] = await tx
    .select({ id: articleRevisions.id })
    .from(articleRevisions)
    .where(and(eq(articleRevisions.articleId, articleId), eq(articleRevisions.number, number)));
  if (!revision) throw new DomainError("not_found", "revision_missing");
  return revision;
}

async function getOpenReview(tx: Db, { articleId, reviewId }: { articleId: string; reviewId: string }) {
  const [review] = await tx
    .select({ id: reviews.id, askedBy: reviews.askedBy, writtenBy: articleRevisions.createdBy })
    .from(reviews)
    .innerJoin(articleRevisions, eq(articleRevisions.id, reviews.revisionId))
    .where(and(eq(reviews.id, reviewId), eq(reviews.articleId, articleId), isNull(reviews.decidedAt), isNull(reviews.withdrawnAt)));
  if (!review) throw new DomainError("conflict", "review_over");
  return review;
}

async function withdrawOpen(tx: Db, articleId: string): Promise<void> {
  await tx
    .update(reviews)
    .set({ withdrawnAt: new Date() })
    .where(and(eq(reviews.articleId, articleId), isNull(reviews.decidedAt), isNull(reviews.withdrawnAt)));
}
