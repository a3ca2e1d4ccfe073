import type { Node } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";

/** Where the block of the selection begins: a child of the document, not what stands in it. */
export function blockOf({ selection, doc }: EditorState): number {
  const { $from } = selection;
  return $from.depth === 0 ? Math.min($from.pos, doc.content.size) : $from.before(1);
}

export function childAt(doc: Node, position: number): { node: Node; index: number } | null {
  const node = doc.nodeAt(position);
  return node ? { node, index: doc.resolve(position).index(0) } : null;
}
