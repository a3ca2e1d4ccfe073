import { NodeSelection } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";

/** What the selected footnote says; null when something else is selected. */
export function selectedFootnote({ state }: Editor): string | null {
  const { selection } = state;
  return selection instanceof NodeSelection && selection.node.type.name === "footnote" ? String(selection.node.attrs.text) : null;
}

export function putFootnote(editor: Editor, text: string): void {
  if (selectedFootnote(editor) !== null) editor.chain().focus().updateAttributes("footnote", { text }).run();
  else editor.chain().focus().setTextSelection(editor.state.selection.to).insertContent({ type: "footnote", attrs: { text } }).run();
}
