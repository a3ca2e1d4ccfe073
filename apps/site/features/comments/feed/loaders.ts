import { findPublishedArticle } from "@polosa/newsroom/publications/queries.ts";
import { listNewest } from "@polosa/newsroom/threads/queries.ts";
import type { ThreadComment } from "@polosa/newsroom/threads/shown-comments.ts";
import { db } from "../../../server/db.ts";
import type { Locale } from "../../../server/locale.ts";
import { type Frame, loadFrame } from "../../page/loaders.ts";

const ENTRIES = 50;

export interface FeedView {
  frame: Frame;
  article: { id: string; path: string; headline: string; publishedAt: string };
  comments: Extract<ThreadComment, { standing: "visible" }>[];
}

/** The newest comments on an article, answers among them; null where readers see no article. */
export async function loadCommentsFeed(address: { locale: Locale; section: string; slug: string }): Promise<FeedView | null> {
  const article = await findPublishedArticle(db(), address);
  if (!article) return null;
  const [frame, newest] = await Promise.all([loadFrame(article.locale), listNewest(db(), { articleId: article.id, limit: ENTRIES })]);
  const { id, path, headline, publishedAt } = article;
  return { frame, article: { id, path, headline, publishedAt }, comments: newest.filter((comment) => comment.standing === "visible") };
}
