import type { FeedView } from "./loaders.ts";

/** RFC 4287, with RFC 4685's way to say what answers what. `titleOf` names an entry by who wrote it. */
export function toCommentsAtom({ frame, article, comments }: FeedView, words: { title: string; titleOf(name: string): string }): string {
  const url = `${frame.siteUrl}${article.path}`;
  const entries = comments.map(
    ({ id, name, body, postedAt, editedAt, answered }) => `<entry>
  <id>urn:uuid:${id}</id>
  <title>${escapeXml(words.titleOf(name))}</title>
  <link rel="alternate" type="text/html" href="${escapeXml(`${url}?comment=${id}#comment-${id}`)}"/>
  <author><name>${escapeXml(name)}</name></author>
  <published>${postedAt}</published>
  <updated>${editedAt ?? postedAt}</updated>${answered ? `\n  <thr:in-reply-to ref="urn:uuid:${answered.id}"/>` : ""}
  <content type="text">${escapeXml(body)}</content>
</entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0" xml:lang="${frame.locale}">
<id>${escapeXml(`${url}/comments.atom`)}</id>
<title>${escapeXml(words.title)}</title>
<updated>${toUpdated(comments) ?? article.publishedAt}</updated>
<link rel="alternate" type="text/html" href="${escapeXml(`${url}#comments`)}"/>
<link rel="self" type="application/atom+xml" href="${escapeXml(`${url}/comments.atom`)}"/>
${entries.join("\n")}
</feed>
`;
}

/** An edit may be younger than every comment. */
const toUpdated = (comments: FeedView["comments"]): string | undefined =>
  comments
    .map(({ postedAt, editedAt }) => editedAt ?? postedAt)
    .toSorted()
    .at(-1);

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
