import { countWords } from "@polosa/document/plain-text.ts";
import type { PublishedArticle } from "@polosa/newsroom/publications/queries.ts";

const WORDS_A_MINUTE = 180;

/** Minutes at the pace of an attentive reader, at least one. */
export const readingMinutes = (article: Pick<PublishedArticle, "document">): number => Math.max(1, Math.round(countWords(article.document) / WORDS_A_MINUTE));
