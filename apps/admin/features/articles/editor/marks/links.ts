import type { Editor } from "@tiptap/react";

/** Links what is selected, or the link the cursor is in; with neither, writes the text. */
export function setLink(editor: Editor, { href, text }: { href: string; text: string }): void {
  const chain = editor.chain().focus().extendMarkRange("link");
  const isEmpty = editor.state.selection.empty && !editor.isActive("link");
  if (isEmpty) chain.insertContent({ type: "text", text, marks: [{ type: "link", attrs: { href } }] }).run();
  else chain.setMark("link", { href }).run();
}

export function removeLink(editor: Editor): void {
  editor.chain().focus().extendMarkRange("link").unsetMark("link").run();
}

/** «egemen.kz» is how people write addresses. */
export function toFullAddress(address: string): string {
  const trimmed = address.trim();
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(trimmed)) return `mailto:${trimmed}`;
  return /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
}
