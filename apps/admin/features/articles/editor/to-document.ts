import type { JSONContent } from "@tiptap/react";

/** ProseMirror gives these attributes that no document has. */
const spanning = new Set(["tableCell", "tableHeader"]);

/** The editor's JSON as the schema has it: ProseMirror lets a line break or a footnote be bold, the document does not. */
export function toDocument(content: JSONContent): JSONContent {
  const { marks, attrs, ...node } = content;
  const said = { ...node, ...(marks && node.type === "text" ? { marks } : {}), ...(attrs && !spanning.has(node.type ?? "") ? { attrs } : {}) };
  return said.content ? { ...said, content: said.content.map(toDocument) } : said;
}
