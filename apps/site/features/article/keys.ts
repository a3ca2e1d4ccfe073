import { listLinkedArticleIds } from "@polosa/document/walk.ts";
import { articleKey, authorKey, commentsKey } from "@polosa/newsroom/kernel/stale-keys.ts";
import type { ArticleView } from "./loaders.ts";

/** Everything an article page shows: itself, its comments, its authors, the articles it links to (public or not yet), its translations, its neighbours. */
export function keysOfArticle({ article, more }: ArticleView): string[] {
  return [
    articleKey(article.id),
    commentsKey(article.id),
    ...article.authors.map(({ id }) => authorKey(id)),
    ...listLinkedArticleIds(article.document).map(articleKey),
    ...article.translations.map(({ id }) => articleKey(id)),
    ...more.map(({ id }) => articleKey(id)),
  ];
}
