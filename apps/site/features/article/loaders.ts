import { listCorrectionsOf, type NotedCorrection } from "@polosa/newsroom/corrections/queries.ts";
import { listSection } from "@polosa/newsroom/front/queries.ts";
import { toPreviewedPicture } from "@polosa/newsroom/previews/rules.ts";
import type { Card } from "@polosa/newsroom/publications/cards.ts";
import { findPreviewedArticle, findPublishedArticle, findTakedown, type PublishedArticle } from "@polosa/newsroom/publications/queries.ts";
import { db } from "../../server/db.ts";
import type { Locale } from "../../server/locale.ts";
import { loadThread, type Place, type ThreadView } from "../comments/loaders.ts";
import { type Frame, loadFrame } from "../page/loaders.ts";

const MORE = 4;

export interface ArticleView {
  frame: Frame;
  article: PublishedArticle;
  /** Null in a preview. */
  thread: ThreadView | null;
  more: Card[];
  corrections: NotedCorrection[];
}

export interface Address {
  locale: Locale;
  section: string;
  slug: string;
}

/** Readers knew the address, and the article was taken down. */
export interface Gone {
  publicReason: string;
}

/**
 * What became of the article when readers knew the address and it was taken down; null when it never was one; a path when the
 * comment that was asked for is not there: else every id that somebody makes up would be a page of its own.
 */
export async function loadArticle(address: Address, place: Place): Promise<ArticleView | Gone | { path: string } | null> {
  const article = await findPublishedArticle(db(), address);
  if (!article) return findTakedown(db(), address);
  const thread = await loadThread(article, place);
  return thread ? view(article, thread) : { path: article.path };
}

/** The newest revision as readers would see it, without comments; null when there is none. Its pictures open with the token. */
export async function loadPreview(articleId: string, token: string): Promise<ArticleView | null> {
  const article = await findPreviewedArticle(db(), articleId);
  return article && view(withPreviewedPictures(article, token), null);
}

function withPreviewedPictures(article: PublishedArticle, token: string): PublishedArticle {
  const { lead, pictures } = article;
  return {
    ...article,
    lead: lead && { ...lead, picture: toPreviewedPicture(lead.picture, token) },
    pictures: Object.fromEntries(Object.entries(pictures).map(([id, picture]) => [id, toPreviewedPicture(picture, token)])),
  };
}

async function view(article: PublishedArticle, thread: ThreadView | null): Promise<ArticleView> {
  const [frame, corrections, section] = await Promise.all([
    loadFrame(article.locale),
    listCorrectionsOf(db(), article.id),
    listSection(db(), { sectionId: article.section.id, locale: article.locale, before: null, limit: MORE + 1 }),
  ]);
  const more = section.cards.filter((card) => card.id !== article.id).slice(0, MORE);
  return { frame, article, thread, more, corrections };
}
