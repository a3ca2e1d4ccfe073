import { tableEditing } from "@tiptap/pm/tables";
import { Extension, type KeyboardShortcutCommand, Node } from "@tiptap/react";
import { leaveTable, moveInTable } from "./table-commands.ts";

/** No cell spans others, in any document; the attributes are there because ProseMirror's tables read them, and are left out of what is stored. */
const unspanned = {
  colspan: { default: 1, parseHTML: () => 1 },
  rowspan: { default: 1, parseHTML: () => 1 },
  colwidth: { default: null, parseHTML: () => null },
};
const roles: Record<string, string> = { table: "table", tableRow: "row", tableCell: "cell", tableHeader: "header_cell" };

const TableNode = Node.create({
  name: "table",
  group: "block",
  content: "tableRow+",
  isolating: true,
  draggable: true,
  parseHTML: () => [{ tag: "table" }],
  renderHTML: () => ["div", { class: "table-frame" }, ["table", ["tbody", 0]]],
});

const TableRowNode = Node.create({
  name: "tableRow",
  content: "(tableHeader | tableCell)+",
  parseHTML: () => [{ tag: "tr" }],
  renderHTML: () => ["tr", 0],
});

const cell = (name: "tableCell" | "tableHeader", tag: "td" | "th"): Node =>
  Node.create({
    name,
    content: "paragraph+",
    isolating: true,
    addAttributes: () => unspanned,
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
  });

const toNextCell: KeyboardShortcutCommand = ({ editor }) => moveInTable(editor, 1);

const TableKeys = Extension.create({
  name: "tableKeys",
  extendNodeSchema: ({ name }) => (roles[name] ? { tableRole: roles[name] } : {}),
  addProseMirrorPlugins: () => [tableEditing()],
  addKeyboardShortcuts: () => ({
    Tab: toNextCell,
    "Shift-Tab": ({ editor }) => moveInTable(editor, -1),
    "Mod-Enter": ({ editor }) => leaveTable(editor),
  }),
});

export const tableNodes = [TableNode, TableRowNode, cell("tableCell", "td"), cell("tableHeader", "th"), TableKeys];
