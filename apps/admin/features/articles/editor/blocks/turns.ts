import { TextSelection } from "@tiptap/pm/state";
import type { ChainedCommands, Editor } from "@tiptap/react";
import { childAt } from "./block-at.ts";

export type TurnName = "paragraph" | "heading2" | "heading3" | "bulletList" | "orderedList" | "quote" | "pullQuote" | "question";

const turns: Record<TurnName, (chain: ChainedCommands) => ChainedCommands> = {
  paragraph: (chain) => chain,
  heading2: (chain) => chain.setNode("heading", { level: 2 }),
  heading3: (chain) => chain.setNode("heading", { level: 3 }),
  bulletList: (chain) => chain.toggleBulletList(),
  orderedList: (chain) => chain.toggleOrderedList(),
  quote: (chain) => chain.toggleBlockquote(),
  pullQuote: (chain) => chain.setNode("pullQuote"),
  question: (chain) => chain.setNode("question"),
};
export const turnNames: readonly TurnName[] = ["paragraph", "heading2", "heading3", "bulletList", "orderedList", "quote", "pullQuote", "question"];

const turnable = new Set(["paragraph", "heading", "bulletList", "orderedList", "blockquote", "pullQuote", "question"]);

/** True of blocks that are words in a row, which any other such block can hold. */
export const isTurnable = (editor: Editor, position: number): boolean => turnable.has(childAt(editor.state.doc, position)?.node.type.name ?? "");

/** Makes another kind of the whole block, in one step. */
export function turnInto(editor: Editor, position: number, name: TurnName): void {
  const found = childAt(editor.state.doc, position);
  if (!found) return;
  const { doc } = editor.state;
  const { from, to } = TextSelection.between(doc.resolve(position + 1), doc.resolve(position + found.node.nodeSize - 1));
  turns[name](editor.chain().focus().setTextSelection({ from, to }).clearNodes()).run();
}
