import { Footnote } from "@polosa/document/inline.ts";
import type { Node as PmNode } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { type KeyboardShortcutCommand, Node } from "@tiptap/react";
import { openDialog } from "../surface/surface.ts";
import { selectedFootnote } from "./footnote-commands.ts";
import { keptAlways } from "./kept.ts";

/** A number where it stands; the styles count. What it says is asked for in a dialog. */
export const FootnoteNode = Node.create({
  name: "footnote",
  group: "inline",
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({ text: keptAlways("text") }),
  parseHTML: () => [{ tag: "sup[data-text]", priority: 60, getAttrs: (element) => (isAccepted(element) ? null : false) }],
  renderHTML: ({ node, HTMLAttributes }) => ["sup", { class: "footnote", title: String(node.attrs.text), ...HTMLAttributes }],
  addKeyboardShortcuts: () => ({ Enter: openSelected }),
  addProseMirrorPlugins() {
    const { editor } = this;
    const open = (_view: unknown, _position: number, { type }: PmNode) => type.name === "footnote" && openDialog(editor, "footnote");
    return [new Plugin({ props: { handleDoubleClickOn: open } })];
  },
});

const openSelected: KeyboardShortcutCommand = ({ editor }) => selectedFootnote(editor) !== null && openDialog(editor, "footnote");

const isAccepted = (element: HTMLElement): boolean => Footnote.safeParse({ type: "footnote", attrs: { text: element.dataset.text } }).success;
