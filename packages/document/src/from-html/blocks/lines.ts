import type { Block, Embed, Paragraph } from "../../blocks.ts";
import { embedAddress, toEmbed } from "../../embeds.ts";
import type { Inline, InlineContent } from "../../inline.ts";

const LONGEST_LINE = 1_000;

/** Paragraphs of runs: two line ends are the end of a paragraph, and an address by itself that can be embedded is an embed. */
export const toLines = (inlines: readonly Inline[]): (Paragraph | Embed)[] => splitAtBreaks(inlines).flatMap(toLine);

function toLine(line: readonly Inline[]): (Paragraph | Embed)[] {
  const embed = toEmbed(wordsOf([...line]).trim());
  if (embed) return [{ type: "embed", attrs: { ...embed, caption: "" } }];
  return chunk(line, LONGEST_LINE).map((content) => ({ type: "paragraph", content }));
}

export const wordsOf = (content: InlineContent = []): string =>
  content.map((inline) => (inline.type === "text" ? inline.text : inline.type === "hardBreak" ? "\n" : "")).join("");

/** What cannot stand where only paragraphs may, as paragraphs. */
export function toParagraphs(block: Block): Paragraph[] {
  switch (block.type) {
    case "paragraph":
      return [block];
    case "heading":
    case "pullQuote":
    case "question":
    case "codeBlock":
      return block.content ? [{ type: "paragraph", content: block.content }] : [];
    case "bulletList":
    case "orderedList":
      return block.content.flatMap((listItem) => listItem.content.flatMap(toParagraphs));
    case "blockquote":
    case "factBox":
      return block.content.flatMap(toParagraphs);
    case "table":
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content));
    case "embed":
      return [linked(embedAddress(block.attrs), block.attrs.caption)];
    case "audio":
    case "video":
      return [linked(block.attrs.src, block.attrs.caption)];
    case "image":
    case "gallery":
    case "horizontalRule":
    case "readAlso":
    case "download":
      return [];
  }
}

export const chunk = <Value>(values: readonly Value[], size: number): Value[][] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, index) => values.slice(index * size, (index + 1) * size));

const linked = (href: string, words: string): Paragraph => ({
  type: "paragraph",
  content: [{ type: "text", text: words || href, marks: [{ type: "link", attrs: { href } }] }],
});

function splitAtBreaks(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const [index, inline] of inlines.entries()) {
    const isBreak = inline.type === "hardBreak";
    if (isBreak && inlines[index - 1]?.type === "hardBreak") lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines.map(withoutOuterBreaks).filter((line) => line.length > 0);
}

function withoutOuterBreaks(line: readonly Inline[]): Inline[] {
  const first = line.findIndex(({ type }) => type !== "hardBreak");
  return first < 0 ? [] : line.slice(first, line.findLastIndex(({ type }) => type !== "hardBreak") + 1);
}
