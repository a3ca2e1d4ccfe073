import { countWords } from "@polosa/document/plain-text.ts";
import { toSharedPicture } from "@polosa/newsroom/media/rules.ts";
import type { ThreadView } from "../comments/loaders.ts";
import type { ArticleView } from "./loaders.ts";

/** The three that search engines ask for. */
const shapes = ["16:9", "4:3", "1:1"] as const;

/** schema.org `NewsArticle`, as text that may stand inside a script element. */
export function toNewsArticleJsonLd({ frame, article, corrections, thread }: ArticleView): string {
  const url = (path: string) => `${frame.siteUrl}${path}`;
  const lead = article.lead?.picture;
  const news = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: article.headline,
    description: article.lede,
    inLanguage: article.locale,
    url: url(article.path),
    mainEntityOfPage: url(article.path),
    datePublished: article.publishedAt,
    dateModified: article.modifiedAt,
    articleSection: article.section.names[article.locale],
    ...(article.topics.length > 0 ? { keywords: article.topics.map(({ names }) => names[article.locale]) } : {}),
    wordCount: countWords(article.document),
    commentCount: article.commentCount,
    ...(thread ? { discussionUrl: `${url(article.path)}#comments`, comment: toComments(thread, url(article.path)) } : {}),
    ...(lead ? { image: [...new Set(shapes.map((shape) => url(toSharedPicture(lead, shape).path)))] } : {}),
    author: article.authors.filter(({ role }) => role === "text").map((author) => ({ "@type": "Person", name: author.names[article.locale] })),
    publisher: { "@type": "NewsMediaOrganization", name: frame.siteName, url: url(`/${article.locale}`) },
    ...(corrections.length > 0 ? { correction: corrections.map(({ text, notedAt }) => ({ "@type": "CorrectionComment", text, datePublished: notedAt })) } : {}),
    ...(article.translations.length > 0
      ? { workTranslation: article.translations.map(({ path, locale }) => ({ "@type": "NewsArticle", inLanguage: locale, url: url(path) })) }
      : {}),
  };
  return JSON.stringify(news).replaceAll("<", "\\u003c");
}

/** schema.org `Comment`s of what this page shows of the thread. */
const toComments = ({ pinned, branches }: ThreadView, articleUrl: string): object[] =>
  [...pinned, ...branches]
    .flatMap(({ comment, answers }) => [comment, ...answers])
    .filter((comment) => comment.standing === "visible")
    .map(({ id, body, name, postedAt, editedAt, recommendCount, answered }) => ({
      "@type": "Comment",
      "@id": `urn:uuid:${id}`,
      url: `${articleUrl}?comment=${id}#comment-${id}`,
      text: body,
      datePublished: postedAt,
      ...(editedAt ? { dateModified: editedAt } : {}),
      author: { "@type": "Person", name },
      ...(recommendCount > 0 ? { upvoteCount: recommendCount } : {}),
      ...(answered ? { parentItem: { "@type": "Comment", "@id": `urn:uuid:${answered.id}` } } : {}),
    }));
