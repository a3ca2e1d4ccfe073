import { type KeyboardShortcutCommand, Mark, Node } from "@tiptap/react";

/** Everything but a link: what is code is not emphasised as well. */
const CodeMark = Mark.create({
  name: "code",
  code: true,
  exitable: true,
  excludes: "code bold italic strike subscript superscript language",
  parseHTML: () => [{ tag: "code" }],
  renderHTML: () => ["code", 0],
  addKeyboardShortcuts: () => ({ "Mod-e": ({ editor }) => editor.commands.toggleMark("code") }),
});

const CodeBlockNode = Node.create({
  name: "codeBlock",
  group: "block",
  content: "text*",
  marks: "",
  code: true,
  defining: true,
  parseHTML: () => [{ tag: "pre", preserveWhitespace: "full" }],
  renderHTML: () => ["pre", ["code", { spellcheck: "false" }, 0]],
  addKeyboardShortcuts: () => ({
    "Mod-Alt-c": ({ editor }) => editor.commands.toggleNode("codeBlock", "paragraph"),
    // Below the last line of the last block there is nowhere else to go.
    ArrowDown: leaveAtEnd,
  }),
});

const leaveAtEnd: KeyboardShortcutCommand = ({ editor }) => {
  const { $from, empty } = editor.state.selection;
  const isEnd = $from.parent.type.name === "codeBlock" && $from.parentOffset === $from.parent.content.size;
  return empty && isEnd && $from.after() === editor.state.doc.content.size && editor.commands.exitCode();
};

export const codeNodes = [CodeMark, CodeBlockNode];
