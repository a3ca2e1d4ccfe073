import type { EditedArticle } from "@polosa/newsroom/articles/queries.ts";
import { authorize } from "@polosa/newsroom/kernel/errors.ts";
import { canDecideSuggestion, canNote } from "@polosa/newsroom/margins/permissions.ts";
import { listColleagues, listThreads, type MarginThread } from "@polosa/newsroom/margins/queries.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import { db } from "../../server/db.ts";

export interface Margin {
  threads: MarginThread[];
  /** Who can be mentioned. */
  colleagues: { id: string; name: string }[];
  personId: string;
  /** Take or refuse what is suggested, and close what others began. */
  mayDecide: boolean;
}

export async function loadMargin(actor: SignedIn, article: EditedArticle): Promise<Margin> {
  authorize(canNote(actor, article));
  const [threads, colleagues] = await Promise.all([listThreads(db(), article.id), listColleagues(db(), article.sectionId)]);
  return { threads, colleagues, personId: actor.id, mayDecide: canDecideSuggestion(actor, article) };
}
