import { canListArticles } from "@polosa/newsroom/articles/permissions.ts";
import { canListComments } from "@polosa/newsroom/comments/permissions.ts";
import { countWaiting } from "@polosa/newsroom/comments/queries.ts";
import { canAddPicture } from "@polosa/newsroom/media/permissions.ts";
import { canAdminister } from "@polosa/newsroom/people/permissions.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
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
}

/** What the navigation shows to this person. */
export async function loadDesk(actor: SignedIn): Promise<Desk> {
  const comments = canListComments(actor);
  return {
    name: actor.name,
    articles: canListArticles(actor),
    pictures: canAddPicture(actor),
    comments,
    administers: canAdminister(actor),
    waiting: comments ? await countWaiting(db(), actor) : 0,
  };
}

export const loadTimeZone = cache(async (): Promise<string> => (await getSettings(db())).timeZone);
