import type { Block, Document, Inline, Paragraph } from "./document.ts";

/** The words of a document, a line per paragraph: for search, counts and descriptions. */
export function toPlainText(document: Document): string {
  return document.content.map(blockText).filter(Boolean).join("\n");
}

/** Words as a reader counts them. */
export function countWords(document: Document): number {
  return toPlainText(document).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
}

function blockText(block: Block): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return inlineText(block.content);
    case "blockquote":
      return paragraphsText(block.content);
    case "bulletList":
    case "orderedList":
      return block.content.map((entry) => paragraphsText(entry.content)).join("\n");
    case "image":
      return block.attrs.caption;
  }
}

const paragraphsText = (paragraphs: Paragraph[]): string => paragraphs.map((paragraph) => inlineText(paragraph.content)).join("\n");

const inlineText = (content: Inline[] = []): string => content.map((inline) => (inline.type === "text" ? inline.text : "\n")).join("");
