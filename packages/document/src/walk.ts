import type { Block, Image, List, ListItem, Paragraph } from "./blocks.ts";
import type { Document } from "./document.ts";
import { toLinkedArticleId } from "./href.ts";
import type { Footnote, Inline } from "./inline.ts";

/** The runs of text of a document in the order in which they are read. */
export const listInlines = (document: Document): Inline[] => document.content.flatMap(inlinesOf);

/** The footnotes in the order of their numbers. */
export const listFootnotes = (document: Document): Footnote[] => listInlines(document).filter((inline) => inline.type === "footnote");

/** The pictures a document shows, those of its galleries included. */
export const listImages = (document: Document): Image["attrs"][] => document.content.flatMap(imagesOf);

/** Ids of the media a document shows. */
export const listMediaIds = (document: Document): string[] => [...new Set(listImages(document).map((image) => image.mediaId))];

/** Ids of the files a document offers. */
export const listFileIds = (document: Document): string[] => [
  ...new Set(document.content.flatMap((block) => (block.type === "download" ? [block.attrs.fileId] : []))),
];

/** Ids of the articles a document leads to, by link or by card. */
export function listLinkedArticleIds(document: Document): string[] {
  const marks = listInlines(document).flatMap((inline) => (inline.type === "text" ? (inline.marks ?? []) : []));
  const linked = marks.flatMap((mark) => (mark.type === "link" ? [toLinkedArticleId(mark.attrs.href)] : []));
  const cards = document.content.flatMap((block) => (block.type === "readAlso" ? [block.attrs.articleId] : []));
  return [...new Set([...linked.filter((id) => id !== null), ...cards])];
}

function imagesOf(block: Block): Image["attrs"][] {
  if (block.type === "image") return [block.attrs];
  return block.type === "gallery" ? block.content.map((image) => image.attrs) : [];
}

function inlinesOf(block: Block): Inline[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "pullQuote":
    case "question":
    case "codeBlock":
      return block.content ?? [];
    case "blockquote":
    case "factBox":
    case "bulletList":
    case "orderedList":
      return block.content.flatMap(inlinesWithin);
    case "table":
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(inlinesWithin)));
    case "image":
    case "gallery":
    case "embed":
    case "horizontalRule":
    case "readAlso":
    case "download":
    case "audio":
    case "video":
      return [];
  }
}

function inlinesWithin(node: Paragraph | List | ListItem): Inline[] {
  return node.type === "paragraph" ? (node.content ?? []) : node.content.flatMap(inlinesWithin);
}
