import { NodeSelection, Selection, type Transaction } from "@tiptap/pm/state";
import { type Editor, Extension } from "@tiptap/react";
import { surfaceOf } from "../surface/surface.ts";
import { blockOf, childAt } from "./block-at.ts";

/** Swaps the block with its neighbour; what was selected in it stays selected. */
export function moveBlock(editor: Editor, position: number, by: 1 | -1): boolean {
  const { doc, tr, selection } = editor.state;
  const found = childAt(doc, position);
  const neighbour = found && found.index + by >= 0 ? doc.maybeChild(found.index + by) : null;
  if (!found || !neighbour) return false;

  const target = position + by * neighbour.nodeSize;
  tr.delete(position, position + found.node.nodeSize).insert(target, found.node);
  const isInside = selection.from >= position && selection.to <= position + found.node.nodeSize;
  if (isInside) tr.setSelection(selectionMovedBy(tr, selection, target - position));
  editor.view.dispatch(tr.scrollIntoView());
  return true;
}

export function duplicateBlock(editor: Editor, position: number): void {
  const found = childAt(editor.state.doc, position);
  if (found) editor.view.dispatch(editor.state.tr.insert(position + found.node.nodeSize, found.node).scrollIntoView());
}

/** The last block leaves an empty paragraph behind. */
export function deleteBlock(editor: Editor, position: number): void {
  const found = childAt(editor.state.doc, position);
  if (!found) return;
  const { tr, schema } = editor.state;
  tr.delete(position, position + found.node.nodeSize);
  if (tr.doc.childCount === 0 && schema.nodes.paragraph) tr.insert(0, schema.nodes.paragraph.create());
  editor.view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(Math.min(position, tr.doc.content.size)))));
}

export const BlockKeys = Extension.create({
  name: "blockKeys",
  addKeyboardShortcuts: () => ({
    "Alt-ArrowUp": ({ editor }) => moveBlock(editor, blockOf(editor.state), -1) || true,
    "Alt-ArrowDown": ({ editor }) => moveBlock(editor, blockOf(editor.state), 1) || true,
    "Alt-Enter": ({ editor }) => {
      surfaceOf(editor).blockMenu.put(blockOf(editor.state));
      return true;
    },
  }),
});

function selectionMovedBy({ doc }: Transaction, selection: Selection, distance: number): Selection {
  return Selection.fromJSON(doc, shifted(selection, distance));
}

function shifted(selection: Selection, distance: number): object {
  if (selection instanceof NodeSelection) return { type: "node", anchor: selection.from + distance };
  return { type: "text", anchor: selection.anchor + distance, head: selection.head + distance };
}
