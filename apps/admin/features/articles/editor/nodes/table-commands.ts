import { TextSelection } from "@tiptap/pm/state";
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, goToNextCell, isInTable } from "@tiptap/pm/tables";
import type { Editor, JSONContent } from "@tiptap/react";

export type TableTool = "addRow" | "addColumn" | "deleteRow" | "deleteColumn" | "deleteTable";

const commands = { addRow: addRowAfter, addColumn: addColumnAfter, deleteRow, deleteColumn, deleteTable };
export const tableTools: readonly TableTool[] = ["addRow", "addColumn", "deleteRow", "deleteColumn", "deleteTable"];

export const isInsideTable = (editor: Editor): boolean => isInTable(editor.state);

export function changeTable(editor: Editor, tool: TableTool): void {
  commands[tool](editor.state, editor.view.dispatch);
  editor.view.focus();
}

/** To the next cell or the one before; past the last one there is a new row. */
export function moveInTable(editor: Editor, by: 1 | -1): boolean {
  if (!isInsideTable(editor)) return false;
  if (goToNextCell(by)(editor.state, editor.view.dispatch)) return true;
  if (by === 1 && addRowAfter(editor.state, editor.view.dispatch)) goToNextCell(1)(editor.state, editor.view.dispatch);
  return true;
}

/** Puts the cursor below the table, on a new line when nothing follows. */
export function leaveTable(editor: Editor): boolean {
  if (!isInsideTable(editor)) return false;
  const { state } = editor;
  const after = state.selection.$from.after(1);
  const paragraph = state.schema.nodes.paragraph?.create();
  const tr = state.doc.nodeAt(after) || !paragraph ? state.tr : state.tr.insert(after, paragraph);
  editor.view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(after + 1))).scrollIntoView());
  return true;
}

/** Three by three, the first row a head. */
export function emptyTable(): JSONContent {
  const row = (type: string): JSONContent => ({ type: "tableRow", content: Array.from({ length: 3 }, () => ({ type, content: [{ type: "paragraph" }] })) });
  return { type: "table", content: [row("tableHeader"), row("tableCell"), row("tableCell")] };
}
