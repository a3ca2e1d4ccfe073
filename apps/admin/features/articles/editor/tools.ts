import type { Editor } from "@tiptap/react";
import type { IconName } from "../../shell/components/icon.tsx";

type ToolName = "bold" | "italic" | "heading2" | "heading3" | "bulletList" | "orderedList" | "quote" | "link" | "picture";

export interface Tool {
  name: ToolName;
  icon?: IconName;
  sign?: string;
  /** As a keyboard has them; the same in all languages. */
  keys?: string;
  /** What opens instead of running at once. */
  dialog?: "link" | "picture";
  isOn(editor: Editor): boolean;
  run(editor: Editor): void;
}

export const tools: readonly Tool[] = [
  { name: "bold", icon: "bold", keys: "Ctrl+B", isOn: (editor) => editor.isActive("bold"), run: (editor) => editor.chain().focus().toggleBold().run() },
  { name: "italic", icon: "italic", keys: "Ctrl+I", isOn: (editor) => editor.isActive("italic"), run: (editor) => editor.chain().focus().toggleItalic().run() },
  {
    name: "heading2",
    sign: "H2",
    keys: "Ctrl+Alt+2",
    isOn: (editor) => editor.isActive("heading", { level: 2 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    name: "heading3",
    sign: "H3",
    keys: "Ctrl+Alt+3",
    isOn: (editor) => editor.isActive("heading", { level: 3 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    name: "bulletList",
    icon: "bulletList",
    keys: "Ctrl+Shift+8",
    isOn: (editor) => editor.isActive("bulletList"),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: "orderedList",
    icon: "orderedList",
    keys: "Ctrl+Shift+7",
    isOn: (editor) => editor.isActive("orderedList"),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: "quote",
    icon: "quote",
    keys: "Ctrl+Shift+B",
    isOn: (editor) => editor.isActive("blockquote"),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  { name: "link", icon: "link", keys: "Ctrl+K", dialog: "link", isOn: (editor) => editor.isActive("link"), run: () => {} },
  { name: "picture", icon: "picture", dialog: "picture", isOn: () => false, run: () => {} },
];

/** Which tools are on where the cursor is. */
export const readTools = (editor: Editor): Record<string, boolean> => Object.fromEntries(tools.map((tool) => [tool.name, tool.isOn(editor)]));
