import { canListArticles } from "@polosa/newsroom/articles/permissions.ts";
import { canReadAudit } from "@polosa/newsroom/audit/permissions.ts";
import { canListComments } from "@polosa/newsroom/comments/permissions.ts";
import { countWaiting } from "@polosa/newsroom/comments/queries.ts";
import { canReadMailbox } from "@polosa/newsroom/letters/permissions.ts";
import { canAddPicture } from "@polosa/newsroom/media/permissions.ts";
import { countUnread } from "@polosa/newsroom/notices/queries.ts";
import { canAdminister } from "@polosa/newsroom/people/permissions.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import { canKeepRedirects } from "@polosa/newsroom/redirects/permissions.ts";
import { getSettings } from "@polosa/newsroom/settings/queries.ts";
import { cache } from "react";
import { db } from "../../server/db.ts";

export interface Desk {
  name: string;
  articles: boolean;
  pictures: boolean;
  comments: boolean;
  /** People and settings. */
  administers: boolean;
  /** Comments that wait for somebody like this person. */
  waiting: number;
  /** What they have not read of what waits for them. */
  unread: number;
  redirects: boolean;
  audit: boolean;
  mailbox: boolean;
}

/** What the navigation shows to this person. */
export async function loadDesk(actor: SignedIn): Promise<Desk> {
  const comments = canListComments(actor);
  const [waiting, unread] = await Promise.all([comments ? countWaiting(db(), actor) : 0, countUnread(db(), actor)]);
  const records = { redirects: canKeepRedirects(actor), audit: canReadAudit(actor), mailbox: canReadMailbox(actor), administers: canAdminister(actor) };
  return { name: actor.name, articles: canListArticles(actor), pictures: canAddPicture(actor), comments, waiting, unread, ...records };
}

export const loadTimeZone = cache(async (): Promise<string> => (await getSettings(db())).timeZone);
