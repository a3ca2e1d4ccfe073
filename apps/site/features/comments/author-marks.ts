import { toKeyedHash } from "@polosa/newsroom/access/keys.ts";
import type { Branch } from "@polosa/newsroom/threads/branches.ts";
import type { ThreadComment } from "@polosa/newsroom/threads/shown-comments.ts";
import { env } from "../../server/env.ts";

type Marked<C> = C extends { readerId: string } ? Omit<C, "readerId"> & { author: string } : C;

/** A comment as everybody gets it: whose it is can be told apart under one article, and means nothing under another. */
export type MarkedComment = Marked<ThreadComment>;
export type VisibleComment = Extract<MarkedComment, { standing: "visible" }>;

export interface MarkedBranch extends Omit<Branch, "comment" | "answers"> {
  comment: MarkedComment;
  answers: MarkedComment[];
}

export const toAuthorMark = (articleId: string, readerId: string): string => toKeyedHash(env().AUTH_SECRET, "author", `${articleId} ${readerId}`);

export function toMarkedComment(articleId: string, comment: ThreadComment): MarkedComment {
  if (comment.standing !== "visible") return comment;
  const { readerId, ...shown } = comment;
  return { ...shown, author: toAuthorMark(articleId, readerId) };
}

export const toMarkedBranch = (articleId: string, { comment, answers, more }: Branch): MarkedBranch => ({
  comment: toMarkedComment(articleId, comment),
  answers: answers.map((answer) => toMarkedComment(articleId, answer)),
  more,
});
