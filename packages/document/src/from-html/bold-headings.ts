import type { Block } from "../blocks.ts";
import type { Inline, InlineContent } from "../inline.ts";
import { wordsOf } from "./blocks/lines.ts";

const LONGEST = 120;

/** A short line, all bold, above text: what people write who know no headings. */
export const withBoldHeadings = (blocks: readonly Block[]): Block[] =>
  blocks.map((block, index) =>
    isBoldLine(block) && blocks[index + 1]?.type === "paragraph" && !isBoldLine(blocks[index + 1])
      ? { type: "heading", attrs: { level: 2 }, content: withoutBold(block.content) }
      : block,
  );

function isBoldLine(block: Block | undefined): block is Extract<Block, { type: "paragraph" }> {
  if (block?.type !== "paragraph" || !block.content) return false;
  const text = wordsOf(block.content).trim();
  return text.length > 1 && text.length <= LONGEST && !/[.,;:…\n]$|\n/u.test(text) && block.content.every(isBold);
}

const isBold = (inline: Inline): boolean =>
  inline.type === "text" ? inline.text.trim() === "" || (inline.marks ?? []).some(({ type }) => type === "bold") : inline.type === "footnote";

export const withoutBold = (content: InlineContent = []): Inline[] =>
  content.map((inline) => {
    if (inline.type !== "text") return inline;
    const marks = (inline.marks ?? []).filter(({ type }) => type !== "bold");
    return marks.length > 0 ? { ...inline, marks } : { type: "text", text: inline.text };
  });
