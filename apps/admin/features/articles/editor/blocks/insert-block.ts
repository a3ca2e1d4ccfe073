import type { Node as PmNode } from "@tiptap/pm/model";
import { TextSelection, type Transaction } from "@tiptap/pm/state";
import type { Editor, JSONContent } from "@tiptap/react";
import { emptyTable } from "../nodes/table-commands.ts";

/** Puts a block where the cursor is, which goes below it: on a new line when nothing follows. */
export function insertBlock(editor: Editor, block: JSONContent): boolean {
  return editor
    .chain()
    .insertContent(block)
    .command(({ tr }) => goBelow(tr))
    .run();
}

/** With the cursor in its first cell. */
export function insertTable(editor: Editor): boolean {
  const { from } = editor.state.selection;
  return editor
    .chain()
    .focus()
    .insertContent(emptyTable())
    .command(({ tr }) => {
      const table = findTable(tr.doc, Math.max(0, from - 1));
      if (table !== null) tr.setSelection(TextSelection.near(tr.doc.resolve(table + 1)));
      return true;
    })
    .run();
}

function goBelow(tr: Transaction): true {
  const { selection, doc } = tr;
  if (selection.to < doc.content.size || doc.lastChild?.isTextblock) return true;
  const paragraph = doc.type.schema.nodes.paragraph?.create();
  if (paragraph) tr.insert(doc.content.size, paragraph).setSelection(TextSelection.atEnd(tr.doc));
  return true;
}

function findTable(doc: PmNode, from: number): number | null {
  let found: number | null = null;
  doc.nodesBetween(from, doc.content.size, (node, position) => {
    if (found === null && node.type.name === "table") found = position;
    return found === null;
  });
  return found;
}
