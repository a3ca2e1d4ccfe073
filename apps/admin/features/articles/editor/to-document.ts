import type { JSONContent } from "@tiptap/react";

/** The editor's JSON as the schema has it: ProseMirror lets a line break be bold, the document does not. */
export function toDocument(content: JSONContent): JSONContent {
  const { marks, ...node } = content;
  const kept = marks && node.type !== "hardBreak" ? { ...node, marks } : node;
  return kept.content ? { ...kept, content: kept.content.map(toDocument) } : kept;
}
