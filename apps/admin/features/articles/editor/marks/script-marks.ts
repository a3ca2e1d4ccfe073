import { Mark } from "@tiptap/react";

/** Below or above the line, never both: H₂O, м². */
const scriptMark = (name: "subscript" | "superscript", tag: "sub" | "sup", keys: string): Mark =>
  Mark.create({
    name,
    excludes: "subscript superscript",
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
    addKeyboardShortcuts: () => ({ [keys]: ({ editor }) => editor.commands.toggleMark(name) }),
  });

export const scriptMarks = [scriptMark("subscript", "sub", "Mod-,"), scriptMark("superscript", "sup", "Mod-.")];
