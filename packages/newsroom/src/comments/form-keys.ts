import { createHash } from "node:crypto";
import type { Db } from "@polosa/db/client.ts";
import { comments, type Standing } from "@polosa/db/schema/comments.ts";
import { findViolated } from "@polosa/db/violations.ts";
import { inArray } from "drizzle-orm";
import type { PostComment } from "./input.ts";

export interface PostedComment {
  id: string;
  standing: Standing;
  /** Who wrote it: the reader given, or one who has just begun. */
  readerId: string;
  /** Whether who posted is who wrote it: only their form knows its key, and everybody its words. */
  isTheirs: boolean;
}

const DOUBLE_MS = 10 * 60_000;

/**
 * The comment that this form wrote already, word for word, if there is one; else the key under which it can be written. A form
 * without key has one made of its words, which holds for a few minutes; so have words that were changed after the form was posted.
 */
export async function findFormKey(db: Db, input: PostComment): Promise<{ double: PostedComment | null; formKey: string }> {
  const [now, before] = [toWordsKey(input, Date.now()), toWordsKey(input, Date.now() - DOUBLE_MS)];
  const keys = input.formKey ? [input.formKey, now, before] : [now, before];
  const written = await db
    .select({
      formKey: comments.formKey,
      articleId: comments.articleId,
      name: comments.name,
      body: comments.body,
      posted: { id: comments.id, standing: comments.standing, readerId: comments.readerId },
    })
    .from(comments)
    .where(inArray(comments.formKey, keys));
  const same = written.find(({ articleId, name, body }) => articleId === input.articleId && name === input.name && body === input.body);
  const isUsed = written.some(({ formKey }) => formKey === input.formKey);
  const isTheirs = same !== undefined && same.formKey === input.formKey;
  return { double: same ? { ...same.posted, isTheirs } : null, formKey: input.formKey === null || isUsed ? now : input.formKey };
}

/** Whether a comment could not be written because its form wrote one at the same moment. */
export const isFormKeyTaken = (error: unknown): boolean => findViolated(error) === "comments_form_key_unique";

function toWordsKey({ articleId, parentId, name, body, addressHash }: PostComment, at: number): string {
  const words = JSON.stringify([Math.floor(at / DOUBLE_MS), addressHash, articleId, parentId, name, body]);
  const hex = createHash("sha256").update(words).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
