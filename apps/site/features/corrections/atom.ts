import type { CorrectionsView } from "./loaders.ts";

/** RFC 4287. `titleOf` names an entry: its kind and the article. */
export function toCorrectionsAtom({ frame, corrections }: CorrectionsView, words: { title: string; titleOf(kind: string, headline: string): string }): string {
  const path = `${frame.siteUrl}/${frame.locale}/corrections`;
  const entries = corrections.map(
    ({ id, kind, text, notedAt, article }) => `<entry>
  <id>urn:uuid:${id}</id>
  <title>${escapeXml(words.titleOf(kind, article.headline))}</title>
  <link rel="alternate" type="text/html" href="${escapeXml(`${frame.siteUrl}${article.path}#corrections`)}"/>
  <updated>${notedAt}</updated>
  <summary>${escapeXml(text)}</summary>
</entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${frame.locale}">
<id>${escapeXml(path)}</id>
<title>${escapeXml(words.title)}</title>
<updated>${corrections[0]?.notedAt ?? "1970-01-01T00:00:00.000Z"}</updated>
<author><name>${escapeXml(frame.siteName)}</name></author>
<link rel="alternate" type="text/html" href="${escapeXml(path)}"/>
<link rel="self" type="application/atom+xml" href="${escapeXml(`${path}/atom.xml`)}"/>
${entries.join("\n")}
</feed>
`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
