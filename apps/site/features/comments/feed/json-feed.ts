import type { FeedView } from "./loaders.ts";

/** JSON Feed 1.1; what an entry answers stands in an extension of ours. */
export function toCommentsJsonFeed({ frame, article, comments }: FeedView, words: { title: string }): string {
  const url = `${frame.siteUrl}${article.path}`;
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: words.title,
    language: frame.locale,
    home_page_url: `${url}#comments`,
    feed_url: `${url}/comments.json`,
    items: comments.map(({ id, name, body, postedAt, editedAt, answered, recommendCount }) => ({
      id: `urn:uuid:${id}`,
      url: `${url}?comment=${id}#comment-${id}`,
      content_text: body,
      date_published: postedAt,
      ...(editedAt && { date_modified: editedAt }),
      authors: [{ name }],
      _comment: { answers: answered ? `urn:uuid:${answered.id}` : null, recommendations: recommendCount },
    })),
  });
}
