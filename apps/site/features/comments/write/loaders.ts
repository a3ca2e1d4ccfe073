import { findComment, type OneComment } from "@polosa/newsroom/comments/queries.ts";
import type { PublishedAddress } from "@polosa/newsroom/publications/queries.ts";
import type { Reader } from "@polosa/newsroom/readers/queries.ts";
import { getThreadTerms, type ThreadTerms } from "@polosa/newsroom/threads/terms.ts";
import { z } from "zod";
import { db } from "../../../server/db.ts";
import { type Frame, loadFrame } from "../../page/loaders.ts";

export interface WriteView {
  frame: Frame;
  article: PublishedAddress;
  mode: ThreadTerms["mode"];
  /** What is answered, as far as readers see it; null for the article, or when it is gone. */
  parent: OneComment | null;
  isParentGone: boolean;
  readerName: string | null;
}

/** What a page with a form shows around it. */
export async function loadWrite(article: PublishedAddress, { parentId, reader }: { parentId: string; reader: Reader | null }): Promise<WriteView> {
  const [frame, { mode }, parent] = await Promise.all([loadFrame(article.locale), getThreadTerms(db(), article.id), findParent(article, parentId)]);
  return {
    frame,
    article,
    mode,
    parent,
    isParentGone: parentId !== "" && !parent,
    readerName: reader?.name ?? null,
  };
}

async function findParent(article: PublishedAddress, parentId: string): Promise<OneComment | null> {
  if (!z.uuid().safeParse(parentId).success) return null;
  const parent = await findComment(db(), parentId);
  return parent?.articleId === article.id && parent.standing === "visible" ? parent : null;
}
