import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, articles } from "@polosa/db/schema/articles.ts";
import { commentDecisions, comments } from "@polosa/db/schema/comments.ts";
import { readers } from "@polosa/db/schema/readers.ts";
import { commentAppeals } from "@polosa/db/schema/threads.ts";
import { and, eq } from "drizzle-orm";
import { writeAudit } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import { writeLetter } from "../letters/commands.ts";
import { carryOut } from "../moderation/acting.ts";
import { lockComments } from "../moderation/locking.ts";
import { isOpenTo } from "../moderation/rules.ts";
import type { Reader } from "../readers/queries.ts";
import { getSettings } from "../settings/queries.ts";
import type { AppealComment, DecideAppeal } from "./input.ts";
import { toAnswerLetter } from "./letters.ts";
import { canDecideAppeal } from "./permissions.ts";
import { toObstacle } from "./rules.ts";

/** A reader asks once, and in time, that somebody else looks at the removal of a comment of theirs. */
export async function appealComment(db: Db, reader: Reader, { commentId, body }: AppealComment): Promise<void> {
  await db.transaction(async (tx) => {
    const [comment] = await tx
      .select({
        standing: comments.standing,
        decisionId: comments.decisionId,
        decidedBy: commentDecisions.decidedBy,
        decidedAt: commentDecisions.decidedAt,
      })
      .from(comments)
      .innerJoin(commentDecisions, eq(commentDecisions.id, comments.decisionId))
      .where(and(eq(comments.id, commentId), eq(comments.readerId, reader.id)))
      .for("no key update", { of: comments });
    if (!comment) throw new DomainError("not_found", "comment_missing");
    const asked = await tx.$count(commentAppeals, eq(commentAppeals.commentId, commentId));
    if (asked > 0) throw new DomainError("conflict", "appealed_already");
    const obstacle = toObstacle(comment, new Date());
    if (obstacle) throw new DomainError("conflict", obstacle);

    await tx.insert(commentAppeals).values({ commentId, decisionId: comment.decisionId, readerId: reader.id, body });
  });
}

/** Grants an appeal, and the comment is back; or upholds the removal and says why. Its author is told. */
export async function decideAppeal(db: Db, actor: Actor, { appealId, verdict, answer }: DecideAppeal): Promise<void> {
  await db.transaction(async (tx) => {
    const appeal = await getAppeal(tx, appealId);
    const [held] = await lockComments(tx, [appeal.commentId]);
    if (!held) throw new DomainError("not_found", "comment_missing");

    authorize(canDecideAppeal(actor, { sectionId: held.sectionId, removedBy: appeal.removedBy }));
    if (appeal.verdict) throw new DomainError("conflict", "appeal_decided");

    // Somebody may have put it back already.
    if (verdict === "granted" && isOpenTo("restore", held)) {
      await carryOut(tx, actor, { act: "restore", comments: [held], reason: "appeal_granted", note: "" });
    }
    await tx.update(commentAppeals).set({ verdict, answer, decidedBy: actor.id, decidedAt: new Date() }).where(eq(commentAppeals.id, appealId));

    const { siteName } = await getSettings(tx);
    const letter = toAnswerLetter({ verdict, answer, headline: appeal.headline, siteName: siteName[appeal.locale] }, appeal.locale);
    if (appeal.email) await writeLetter(tx, { toAddress: appeal.email, locale: appeal.locale, ...letter });
    await writeAudit(tx, actor, { act: "decideAppeal", subject: "comment", subjectId: appeal.commentId, details: { appealId, verdict } });
  });
}

/** Locked, so that of two who decide at once one is told. */
async function getAppeal(tx: Db, appealId: string) {
  const [appeal] = await tx
    .select({
      commentId: commentAppeals.commentId,
      verdict: commentAppeals.verdict,
      removedBy: commentDecisions.decidedBy,
      email: readers.email,
      locale: readers.locale,
      headline: articleRevisions.headline,
    })
    .from(commentAppeals)
    .innerJoin(commentDecisions, eq(commentDecisions.id, commentAppeals.decisionId))
    .innerJoin(readers, eq(readers.id, commentAppeals.readerId))
    .innerJoin(comments, eq(comments.id, commentAppeals.commentId))
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(articleRevisions, and(eq(articleRevisions.articleId, articles.id), eq(articleRevisions.number, articles.newestRevision)))
    .where(eq(commentAppeals.id, appealId))
    .for("update", { of: commentAppeals });
  if (!appeal) throw new DomainError("not_found", "appeal_missing");
  return appeal;
}
