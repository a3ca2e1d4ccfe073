import type { Db } from "@polosa/db/client.ts";
import { articles } from "@polosa/db/schema/articles.ts";
import { comments } from "@polosa/db/schema/comments.ts";
import { people } from "@polosa/db/schema/people.ts";
import { commentClaims } from "@polosa/db/schema/threads.ts";
import { and, eq, sql } from "drizzle-orm";
import { writeAudit } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import { canModerate } from "../moderation/permissions.ts";
import type { ClaimComment, HandOver } from "./input.ts";
import { type Holder, isClaimed, listColleagues } from "./queries.ts";
import { CLAIM_MINUTES, HANDED_HOURS } from "./rules.ts";

/** Takes a comment in hand, unless somebody else has it. Returns who has it now. */
export async function claimComment(db: Db, actor: Actor, { commentId }: ClaimComment): Promise<Holder> {
  return db.transaction(async (tx) => {
    await authorizeForComment(tx, actor, commentId);

    // One statement, so that of two who open it at once only one has it; what was handed to somebody stays so for longer.
    await tx
      .insert(commentClaims)
      .values({ commentId, personId: actor.id, claimedAt: sql`clock_timestamp()` })
      .onConflictDoUpdate({
        target: commentClaims.commentId,
        set: {
          personId: actor.id,
          claimedAt: sql`case when ${commentClaims.personId} = ${actor.id} then greatest(${commentClaims.claimedAt}, clock_timestamp()) else clock_timestamp() end`,
        },
        setWhere: sql`${commentClaims.personId} = ${actor.id} or not ${isClaimed()}`,
      });
    return getHolder(tx, commentId);
  });
}

/** Gives a comment to a colleague who may decide on it. */
export async function handOverComment(db: Db, actor: Actor, { commentId, personId }: HandOver): Promise<void> {
  await db.transaction(async (tx) => {
    const sectionId = await authorizeForComment(tx, actor, commentId);

    const colleagues = await listColleagues(tx, sectionId);
    if (!colleagues.some(({ id }) => id === personId)) throw new DomainError("not_found", "colleague_missing");

    // It expires as a claim does, only later: its time lies ahead.
    const set = { personId, claimedAt: sql`clock_timestamp() + ${HANDED_HOURS} * interval '1 hour' - ${CLAIM_MINUTES} * interval '1 minute'` };
    await tx
      .insert(commentClaims)
      .values({ commentId, ...set })
      .onConflictDoUpdate({ target: commentClaims.commentId, set });

    await writeAudit(tx, actor, { act: "handOverComment", subject: "comment", subjectId: commentId, details: { personId } });
  });
}

/** Puts a comment down again, if it was only opened; of one's own, so there is nobody to ask. */
export async function releaseComment(db: Db, actor: Actor, { commentId }: ClaimComment): Promise<void> {
  const opened = sql`${commentClaims.claimedAt} <= clock_timestamp()`;
  await db.delete(commentClaims).where(and(eq(commentClaims.commentId, commentId), eq(commentClaims.personId, actor.id), opened));
}

async function authorizeForComment(tx: Db, actor: Actor, commentId: string): Promise<string> {
  const [comment] = await tx
    .select({ sectionId: articles.sectionId })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(eq(comments.id, commentId));
  if (!comment) throw new DomainError("not_found", "comment_missing");
  authorize(canModerate(actor, comment));
  return comment.sectionId;
}

async function getHolder(tx: Db, commentId: string): Promise<Holder> {
  const [holder] = await tx
    .select({ personId: commentClaims.personId, name: people.name })
    .from(commentClaims)
    .innerJoin(people, eq(people.id, commentClaims.personId))
    .where(eq(commentClaims.commentId, commentId));
  if (!holder) throw new Error("A claim was not written");
  return holder;
}
