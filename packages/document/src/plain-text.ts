import type { Block, List, ListItem, Paragraph } from "./blocks.ts";
import type { Document } from "./document.ts";
import type { InlineContent } from "./inline.ts";
import { listFootnotes } from "./walk.ts";

/** The words of a document, a line per paragraph, its footnotes last: for search, counts, comparisons and descriptions. */
export function toPlainText(document: Document): string {
  const notes = listFootnotes(document).map((footnote) => footnote.attrs.text);
  return [...document.content.map(blockText), ...notes].filter(Boolean).join("\n");
}

/** Words as a reader counts them. */
export function countWords(document: Document): number {
  return toPlainText(document).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
}

function blockText(block: Block): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "question":
    case "codeBlock":
      return inlineText(block.content);
    case "pullQuote":
      return lines([inlineText(block.content), block.attrs.source]);
    case "blockquote":
    case "bulletList":
    case "orderedList":
      return nodesText(block.content);
    case "factBox":
      return lines([block.attrs.title, nodesText(block.content)]);
    case "table":
      return lines(block.content.flatMap((row) => row.content.map((cell) => nodesText(cell.content))));
    case "gallery":
      return lines(block.content.map((image) => image.attrs.caption));
    case "image":
    case "embed":
    case "audio":
    case "video":
      return block.attrs.caption;
    case "download":
      return block.attrs.title;
    case "horizontalRule":
    case "readAlso":
      return "";
  }
}

const nodesText = (nodes: readonly (Paragraph | List | ListItem)[]): string =>
  lines(nodes.map((node) => (node.type === "paragraph" ? inlineText(node.content) : nodesText(node.content))));

const lines = (texts: string[]): string => texts.filter(Boolean).join("\n");

const inlineText = (content: InlineContent = []): string =>
  content.map((inline) => (inline.type === "text" ? inline.text : inline.type === "hardBreak" ? "\n" : "")).join("");
