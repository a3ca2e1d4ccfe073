import { type Colleague, listModerators } from "@polosa/newsroom/claims/queries.ts";
import { authorize } from "@polosa/newsroom/kernel/errors.ts";
import { canListComments } from "@polosa/newsroom/moderation/permissions.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import type { QueuedComment } from "@polosa/newsroom/queues/cards.ts";
import { countQueues, type QueueCounts } from "@polosa/newsroom/queues/counts.ts";
import type { QueueFilters } from "@polosa/newsroom/queues/input.ts";
import { listQueue } from "@polosa/newsroom/queues/queries.ts";
import { listRecords, type ReaderRecord } from "@polosa/newsroom/queues/records.ts";
import { db } from "../../server/db.ts";
import { env } from "../../server/env.ts";
import { loadTimeZone } from "../shell/loaders.ts";

export interface ListedComment extends QueuedComment {
  /** Where it stands, or would stand, on the site; null while its article is not public. */
  address: string | null;
}

/** A page of a queue and everything around it. */
export interface Queue {
  comments: ListedComment[];
  next: string | null;
  colleagues: Colleague[];
  me: string;
  timeZone: string;
}

export async function loadQueue(actor: SignedIn, filters: QueueFilters): Promise<Queue> {
  authorize(canListComments(actor));
  const [{ comments, next }, colleagues, timeZone] = await Promise.all([listQueue(db(), actor, filters), listModerators(db()), loadTimeZone()]);
  return { comments: comments.map(toListed), next, colleagues: colleagues.filter(({ id }) => id !== actor.id), me: actor.id, timeZone };
}

export async function loadCounts(actor: SignedIn): Promise<QueueCounts> {
  authorize(canListComments(actor));
  return countQueues(db(), actor);
}

/** A reader as moderators know them; null when there is none. */
export async function loadRecord(actor: SignedIn, readerId: string): Promise<ReaderRecord | null> {
  authorize(canListComments(actor));
  return (await listRecords(db(), [readerId])).get(readerId) ?? null;
}

const toListed = (comment: QueuedComment): ListedComment => ({
  ...comment,
  address: comment.article.path && `${env().SITE_URL}${comment.article.path}?comment=${comment.id}#comment-${comment.id}`,
});
