import type { Node } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";

export interface OutlineEntry {
  text: string;
  level: number;
  position: number;
}

/** The headings of a text that say something. */
export function outlineOf(doc: Node): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  doc.forEach((node, position) => {
    if (node.type.name === "heading" && node.textContent.trim() !== "") entries.push({ text: node.textContent, level: Number(node.attrs.level), position });
  });
  return entries;
}

/** Puts the cursor into the heading and the heading into view. */
export function goToHeading(editor: Editor, position: number): void {
  const { doc, tr } = editor.state;
  editor.view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(Math.min(position + 1, doc.content.size)))));
  const element = editor.view.nodeDOM(position);
  if (element instanceof HTMLElement) element.scrollIntoView({ block: "start" });
  editor.view.focus();
}
