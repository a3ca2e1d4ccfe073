import { findOriginal } from "@polosa/newsroom/translations/queries.ts";
import { db } from "../../server/db.ts";

/** Two revisions of the original: the one that was taken in, and a newer one. */
export interface OriginalChange {
  originalId: string;
  followed: number;
  newest: number;
}

/** Null when the article translates nothing, or nothing has changed since. */
export async function loadOriginalChange(articleId: string): Promise<OriginalChange | null> {
  const original = await findOriginal(db(), articleId);
  return original?.hasChanged ? { originalId: original.id, followed: original.followedRevision, newest: original.newestRevision } : null;
}
