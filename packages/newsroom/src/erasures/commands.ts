import type { Db } from "@polosa/db/client.ts";
import { commentDecisions, comments } from "@polosa/db/schema/comments.ts";
import { letters } from "@polosa/db/schema/notices.ts";
import { people } from "@polosa/db/schema/people.ts";
import {
  readerAgreements,
  readerCodes,
  readerMutes,
  readerPhones,
  readerSanctions,
  readerSessions,
  readers,
  threadFollows,
} from "@polosa/db/schema/readers.ts";
import { commentAppeals, commentEdits, commentRecommendations, commentReports } from "@polosa/db/schema/threads.ts";
import { and, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { toKeyedHash, unseal } from "../access/keys.ts";
import { endAgreements } from "../agreements/commands.ts";
import { DomainError } from "../kernel/errors.ts";
import { commentsKey, markGone, markStale } from "../kernel/stale-keys.ts";
import { toAddressHash } from "../reader-codes/rules.ts";
import { PHONE_LABEL } from "../reader-phones/rules.ts";
import type { Reader } from "../readers/queries.ts";
import { countReplies } from "../threads/commands.ts";

const AT_ONCE = 5_000;

/**
 * Everything that says who somebody was or what they said, for good. Comments keep their places; a number under an agreement stays
 * sealed until it is purged, and nobody finds the reader by it any more.
 */
export async function eraseReader(db: Db, reader: Reader, { secret }: { secret: string }): Promise<void> {
  await db.transaction(async (tx) => {
    const [locked] = await tx.select({ email: readers.email, erasedAt: readers.erasedAt }).from(readers).where(eq(readers.id, reader.id)).for("update");
    if (!locked || locked.erasedAt) throw new DomainError("conflict", "erased_already");

    await eraseComments(tx, reader.id);
    await eraseOpinions(tx, reader.id);
    if (locked.email) await eraseAddress(tx, { email: locked.email, secret });
    await endAgreements(tx, reader.id);
    await hidePhone(tx, { readerId: reader.id, secret });
    await tx.delete(readerSessions).where(eq(readerSessions.readerId, reader.id));
    await tx.update(readers).set({ name: "", email: null, oidcIssuer: null, oidcSubject: null, erasedAt: new Date() }).where(eq(readers.id, reader.id));
  });
}

async function eraseComments(tx: Db, readerId: string): Promise<void> {
  const roots = tx
    .select({ id: comments.rootId })
    .from(comments)
    .where(and(eq(comments.readerId, readerId), isNotNull(comments.rootId)));
  // In one order with the roots, as moderators lock them.
  await tx
    .select({ id: comments.id })
    .from(comments)
    .where(or(eq(comments.readerId, readerId), inArray(comments.id, roots)))
    .orderBy(comments.id)
    .for("no key update");
  const own = await tx
    .select({ id: comments.id, articleId: comments.articleId, rootId: comments.rootId, standing: comments.standing })
    .from(comments)
    .where(eq(comments.readerId, readerId));
  const ids = own.map(({ id }) => id);
  for (let from = 0; from < ids.length; from += AT_ONCE) await emptyComments(tx, ids.slice(from, from + AT_ONCE));
  await countReplies(
    tx,
    own.map(({ rootId, standing }) => ({ rootId, before: standing, after: "removed" })),
  );
  await markGone(tx, [...new Set(own.map(({ articleId }) => commentsKey(articleId)))]);
}

/** What moderators wrote down of them may quote them. */
async function emptyComments(tx: Db, ids: string[]): Promise<void> {
  const decisions = ids.map((commentId) => ({ id: uuidv7(), commentId }));
  const given = JSON.stringify(decisions.map(({ id, commentId }) => ({ id, comment_id: commentId })));
  await tx.delete(commentEdits).where(inArray(commentEdits.commentId, ids));
  await tx.update(commentReports).set({ note: "" }).where(inArray(commentReports.commentId, ids));
  await tx.update(commentDecisions).set({ note: "" }).where(inArray(commentDecisions.commentId, ids));
  await tx.execute(sql`insert into ${commentDecisions} (id, comment_id, standing, reason)
    select id, comment_id, 'removed', 'erased' from jsonb_to_recordset(${given}::jsonb) as given (id uuid, comment_id uuid)`);
  await tx.execute(sql`update ${comments} set decision_id = given.id, standing = 'removed', name = '', body = '', address_hash = '', fingerprint = '', mark = '',
    picked_at = null, pinned_at = null, edited_at = null
    from jsonb_to_recordset(${given}::jsonb) as given (id uuid, comment_id uuid) where comments.id = given.comment_id`);
}

/** What they thought of others, and what moderators wrote of them. */
async function eraseOpinions(tx: Db, readerId: string): Promise<void> {
  const recommended = await tx
    .delete(commentRecommendations)
    .where(eq(commentRecommendations.readerId, readerId))
    .returning({ id: commentRecommendations.commentId });
  const ids = recommended.map(({ id }) => id);
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const recounted = await tx
      .update(comments)
      .set({ recommendCount: sql`greatest(${comments.recommendCount} - 1, 0)` })
      .where(inArray(comments.id, ids.slice(from, from + AT_ONCE)))
      .returning({ articleId: comments.articleId });
    await markStale(tx, [...new Set(recounted.map(({ articleId }) => commentsKey(articleId)))]);
  }
  await tx.update(commentReports).set({ note: "" }).where(eq(commentReports.readerId, readerId));
  await tx.delete(commentAppeals).where(and(eq(commentAppeals.readerId, readerId), isNull(commentAppeals.decidedAt)));
  await tx.update(commentAppeals).set({ body: "", answer: "" }).where(eq(commentAppeals.readerId, readerId));
  await tx.update(readerSanctions).set({ note: "" }).where(eq(readerSanctions.readerId, readerId));
  await tx.delete(threadFollows).where(eq(threadFollows.readerId, readerId));
  await tx.delete(readerMutes).where(or(eq(readerMutes.readerId, readerId), eq(readerMutes.mutedId, readerId)));
}

/** Letters too, but for those to somebody who works here as well. */
async function eraseAddress(tx: Db, { email, secret }: { email: string; secret: string }): Promise<void> {
  const address = email.toLowerCase();
  await tx.delete(readerCodes).where(eq(readerCodes.addressHash, toAddressHash(secret, { way: "email", address })));
  const isStaff = (await tx.$count(people, eq(sql`lower(${people.email})`, address))) > 0;
  if (!isStaff) await tx.delete(letters).where(eq(sql`lower(${letters.toAddress})`, address));
}

/** Kept for the law where there is an agreement; whoever comes back with the number is somebody new. */
async function hidePhone(tx: Db, { readerId, secret }: { readerId: string; secret: string }): Promise<void> {
  const [phone] = await tx.select({ sealed: readerPhones.sealedNumber }).from(readerPhones).where(eq(readerPhones.readerId, readerId));
  if (!phone) return;
  const address = unseal(secret, PHONE_LABEL, phone.sealed);
  await tx.delete(readerCodes).where(eq(readerCodes.addressHash, toAddressHash(secret, { way: "phone", address })));
  const hasAgreements = (await tx.$count(readerAgreements, eq(readerAgreements.readerId, readerId))) > 0;
  const row = eq(readerPhones.readerId, readerId);
  if (hasAgreements)
    await tx
      .update(readerPhones)
      .set({ numberHash: toKeyedHash(secret, "ended reader phone", readerId) })
      .where(row);
  else await tx.delete(readerPhones).where(row);
}
