import { EDIT_MINUTES } from "@polosa/newsroom/comments/input.ts";
import { findComment, type OneComment } from "@polosa/newsroom/comments/queries.ts";
import { type Following, findFollowing } from "@polosa/newsroom/follows/queries.ts";
import { listMuted } from "@polosa/newsroom/mutes/queries.ts";
import { findPublishedAddress, type PublishedAddress } from "@polosa/newsroom/publications/queries.ts";
import type { Reader } from "@polosa/newsroom/readers/queries.ts";
import { mustSignIn } from "@polosa/newsroom/readers/rules.ts";
import { hasRecommended } from "@polosa/newsroom/recommendations/queries.ts";
import { getThreadTerms } from "@polosa/newsroom/threads/terms.ts";
import { z } from "zod";
import { db } from "../../../server/db.ts";
import { type Frame, loadFrame } from "../../page/loaders.ts";

export interface OneCommentView {
  frame: Frame;
  article: PublishedAddress;
  comment: OneComment;
  isOwn: boolean;
  canEdit: boolean;
  canAnswer: boolean;
  mustSignIn: boolean;
  /** What this reader thinks of it and of who wrote it. */
  isRecommended: boolean;
  isMuted: boolean;
  following: Following;
}

/** A comment and what this reader may do with it; null where they see none: it waits or was removed, and is not theirs. */
export async function loadOneComment(commentId: string, reader: Reader | null): Promise<OneCommentView | null> {
  const comment = z.uuid().safeParse(commentId).success ? await findComment(db(), commentId) : null;
  const isOwn = comment !== null && comment.readerId === reader?.id;
  if (!comment || (comment.standing !== "visible" && !isOwn)) return null;
  const article = await findPublishedAddress(db(), comment.articleId);
  if (!article) return null;
  const [frame, { mode }, thoughts] = await Promise.all([loadFrame(article.locale), getThreadTerms(db(), article.id), loadThoughts(reader, comment)]);
  const isRecent = Date.now() - Date.parse(comment.postedAt) < EDIT_MINUTES * 60_000;
  return {
    frame,
    article,
    comment,
    isOwn,
    canEdit: isOwn && isRecent && comment.standing !== "removed",
    canAnswer: frame.isWayOpen && comment.standing === "visible" && (mode === "open" || mode === "waiting_first"),
    mustSignIn: mustSignIn(frame.identity, reader),
    ...thoughts,
  };
}

async function loadThoughts(
  reader: Reader | null,
  { id, articleId, readerId }: OneComment,
): Promise<Pick<OneCommentView, "isRecommended" | "isMuted" | "following">> {
  if (!reader) return { isRecommended: false, isMuted: false, following: "no_address" };
  const [isRecommended, muted, following] = await Promise.all([
    hasRecommended(db(), reader, id),
    listMuted(db(), reader),
    findFollowing(db(), reader, articleId),
  ]);
  return { isRecommended, isMuted: muted.includes(readerId), following };
}
