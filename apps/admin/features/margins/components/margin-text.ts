import type { Found } from "@polosa/newsroom/margins/rules.ts";
import type { Node } from "@tiptap/pm/model";

/** The text of a document, one line for each block of text, and where in the document each line begins. */
export interface MarginText {
  text: string;
  lines: { at: number; position: number }[];
}

export function toMarginText(doc: Node): MarginText {
  const [lines, said]: [MarginText["lines"], string[]] = [[], []];
  let at = 0;
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    // One character for each position in the block, so that an index is a position.
    const line = node.textBetween(0, node.content.size, "\n", "\ufffc");
    lines.push({ at, position: position + 1 });
    said.push(line);
    at += line.length + 1;
    return false;
  });
  return { text: said.join("\n"), lines };
}

export function toPositions({ lines }: MarginText, { from, to }: Found): Found {
  const toPosition = (index: number) => {
    const line = lines.findLast(({ at }) => at <= index);
    return line ? line.position + index - line.at : 0;
  };
  return { from: toPosition(from), to: toPosition(to) };
}

export function toIndexes({ lines }: MarginText, { from, to }: Found): Found {
  const toIndex = (position: number) => {
    const line = lines.findLast((each) => each.position <= position);
    return line ? line.at + position - line.position : 0;
  };
  return { from: toIndex(from), to: toIndex(to) };
}
