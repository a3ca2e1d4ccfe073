import { canListArticles } from "@polosa/newsroom/articles/permissions.ts";
import { canReadAudit } from "@polosa/newsroom/audit/permissions.ts";
import { canReadMailbox } from "@polosa/newsroom/letters/permissions.ts";
import { canAddPicture } from "@polosa/newsroom/media/permissions.ts";
import { canListComments } from "@polosa/newsroom/moderation/permissions.ts";
import { countUnread } from "@polosa/newsroom/notices/queries.ts";
import { canAdminister } from "@polosa/newsroom/people/permissions.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import { countQueues, type QueueCounts } from "@polosa/newsroom/queues/counts.ts";
import { canKeepRedirects } from "@polosa/newsroom/redirects/permissions.ts";
import { getSettings } from "@polosa/newsroom/settings/queries.ts";
import { cache } from "react";
import { db } from "../../server/db.ts";

export interface Desk {
  name: string;
  articles: boolean;
  pictures: boolean;
  /** What stands in the moderators' queues; null for who is none. */
  comments: QueueCounts | null;
  /** What they have not read of what waits for them. */
  unread: number;
  managed: Managed[];
}

/** Pages that few people open now and then, as their addresses are called. */
export type Managed = "redirects" | "people" | "audit" | "mailbox" | "settings";

/** What the navigation shows to this person. */
export async function loadDesk(actor: SignedIn): Promise<Desk> {
  const [comments, unread] = await Promise.all([canListComments(actor) ? countQueues(db(), actor) : null, countUnread(db(), actor)]);
  return { name: actor.name, articles: canListArticles(actor), pictures: canAddPicture(actor), comments, unread, managed: listManaged(actor) };
}

function listManaged(actor: SignedIn): Managed[] {
  const may = { redirects: canKeepRedirects, people: canAdminister, audit: canReadAudit, mailbox: canReadMailbox, settings: canAdminister };
  return (["redirects", "people", "audit", "mailbox", "settings"] as const).filter((name) => may[name](actor));
}

export const loadTimeZone = cache(async (): Promise<string> => (await getSettings(db())).timeZone);
