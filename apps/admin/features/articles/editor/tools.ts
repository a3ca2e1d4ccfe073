import type { Editor } from "@tiptap/react";
import type { IconName } from "../../shell/components/icon.tsx";
import { openDialog } from "./surface/surface.ts";

export type ToolName =
  | "bold"
  | "italic"
  | "strike"
  | "code"
  | "subscript"
  | "superscript"
  | "language"
  | "heading2"
  | "heading3"
  | "bulletList"
  | "orderedList"
  | "quote"
  | "link"
  | "picture";

export interface Tool {
  name: ToolName;
  icon: IconName;
  /** As a keyboard has them; the same in all languages. */
  keys?: string;
  isOn(editor: Editor): boolean;
  run(editor: Editor): unknown;
}

const mark = (name: ToolName & IconName, keys?: string): Tool => ({
  name,
  icon: name,
  ...(keys ? { keys } : {}),
  isOn: (editor) => editor.isActive(name),
  run: (editor) => editor.chain().focus().toggleMark(name).run(),
});

const heading = (level: 2 | 3): Tool => ({
  name: `heading${level}`,
  icon: `heading${level}`,
  keys: `Ctrl+Alt+${level}`,
  isOn: (editor) => editor.isActive("heading", { level }),
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
});

const asking = (name: "link" | "language" | "picture", keys?: string): Tool => ({
  name,
  icon: name,
  ...(keys ? { keys } : {}),
  isOn: (editor) => editor.isActive(name),
  run: (editor) => openDialog(editor, name),
});

const bulletList: Tool = {
  name: "bulletList",
  icon: "bulletList",
  keys: "Ctrl+Shift+8",
  isOn: (editor) => editor.isActive("bulletList"),
  run: (editor) => editor.chain().focus().toggleBulletList().run(),
};
const orderedList: Tool = {
  name: "orderedList",
  icon: "orderedList",
  keys: "Ctrl+Shift+7",
  isOn: (editor) => editor.isActive("orderedList"),
  run: (editor) => editor.chain().focus().toggleOrderedList().run(),
};
const quote: Tool = {
  name: "quote",
  icon: "quote",
  keys: "Ctrl+Shift+B",
  isOn: (editor) => editor.isActive("blockquote"),
  run: (editor) => editor.chain().focus().toggleBlockquote().run(),
};

const bold = mark("bold", "Ctrl+B");
const italic = mark("italic", "Ctrl+I");
const link = asking("link", "Ctrl+K");

/** Above the text, always. */
export const tools: readonly Tool[] = [bold, italic, link, heading(2), heading(3), bulletList, orderedList, quote, asking("picture")];

/** At the selection. */
export const selectionTools: readonly Tool[] = [bold, italic, link, heading(2), heading(3), quote];

/** Less often wanted. */
export const letterTools: readonly Tool[] = [
  mark("strike", "Ctrl+Shift+S"),
  mark("subscript", "Ctrl+,"),
  mark("superscript", "Ctrl+."),
  mark("code", "Ctrl+E"),
  asking("language"),
];

/** Which tools are on where the cursor is, as one word, so that nothing is drawn again while it stays the same. */
export const readTools = (editor: Editor, read: readonly Tool[]): string =>
  read
    .filter((tool) => tool.isOn(editor))
    .map((tool) => tool.name)
    .join(" ");
