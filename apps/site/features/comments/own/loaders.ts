import { listOwnWaiting } from "@polosa/newsroom/comments/queries.ts";
import { listMuted } from "@polosa/newsroom/mutes/queries.ts";
import { findPublishedAddress } from "@polosa/newsroom/publications/queries.ts";
import type { Reader } from "@polosa/newsroom/readers/queries.ts";
import { listRecommended } from "@polosa/newsroom/recommendations/queries.ts";
import { db } from "../../../server/db.ts";
import { loadFrame } from "../../page/loaders.ts";
import { toAuthorMark } from "../author-marks.ts";
import { renderWaiting } from "../rendered.tsx";

/** What of a thread is this reader's own, for the island to show on the page that is everybody's. */
export interface OwnView {
  /** By the marks that the page has for them. */
  muted: string[];
  recommended: string[];
  /** The reader's comments that wait, as HTML. */
  waiting: { id: string; parentId: string | null; rootId: string | null; html: string }[];
}

export async function loadOwn(articleId: string, reader: Reader | null): Promise<OwnView> {
  const article = reader && (await findPublishedAddress(db(), articleId));
  if (!article) return { muted: [], recommended: [], waiting: [] };
  const [frame, muted, recommended, waiting] = await Promise.all([
    loadFrame(article.locale),
    listMuted(db(), reader),
    listRecommended(db(), reader, article.id),
    listOwnWaiting(db(), reader, article.id),
  ]);
  return {
    muted: muted.map((id) => toAuthorMark(article.id, id)),
    recommended,
    waiting: waiting.map((comment) => ({ id: comment.id, parentId: comment.parentId, rootId: comment.rootId, html: renderWaiting(frame, comment) })),
  };
}
