import type { QueueFilters } from "@polosa/newsroom/moderation/input.ts";
import { countWaiting, listQueue, type QueuedComment } from "@polosa/newsroom/moderation/queries.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import { db } from "../../server/db.ts";
import { env } from "../../server/env.ts";
import { loadTimeZone } from "../shell/loaders.ts";

export interface ListedComment extends QueuedComment {
  /** Where it stands, or would stand, on the site; null while its article is not public. */
  address: string | null;
}

export interface Queue {
  comments: ListedComment[];
  next: string | null;
  waiting: number;
  timeZone: string;
}

export async function loadQueue(actor: SignedIn, filters: QueueFilters): Promise<Queue> {
  const [{ comments, next }, waiting, timeZone] = await Promise.all([listQueue(db(), actor, filters), countWaiting(db(), actor), loadTimeZone()]);
  const listed = comments.map((comment) => ({
    ...comment,
    address: comment.article.path && `${env().SITE_URL}${comment.article.path}?comment=${comment.id}#comment-${comment.id}`,
  }));
  return { comments: listed, next, waiting, timeZone };
}
