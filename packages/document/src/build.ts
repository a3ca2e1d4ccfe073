import type { Block, Download, Embed, FactBox, Gallery, Image, List, ListItem, Paragraph, Recording, Table } from "./blocks.ts";
import type { Document } from "./document.ts";
import type { Inline, Mark } from "./inline.ts";

/** Builders for documents written in code: the demo newsroom, importers and tests. Strings are plain text. */
export type Words = string | Inline;

export const toDocument = (...content: Block[]): Document => ({ type: "doc", content });

export const paragraph = (...words: Words[]): Paragraph => ({ type: "paragraph", content: words.map(toInline) });
export const heading2 = (text: string): Block => ({ type: "heading", attrs: { level: 2 }, content: [toInline(text)] });
export const heading3 = (text: string): Block => ({ type: "heading", attrs: { level: 3 }, content: [toInline(text)] });
export const quote = (...paragraphs: string[]): Block => ({ type: "blockquote", content: paragraphs.map((text) => paragraph(text)) });
export const bulletList = (...points: (string | ListItem)[]): List => ({ type: "bulletList", content: points.map(toListItem) });
export const orderedList = (...points: (string | ListItem)[]): List => ({ type: "orderedList", content: points.map(toListItem) });
/** A point with a list of its own beneath. */
export const point = (text: string, list: List): ListItem => ({ type: "listItem", content: [paragraph(text), list] });
export const image = (attrs: Image["attrs"]): Image => ({ type: "image", attrs });
export const gallery = (...images: Image[]): Gallery => ({ type: "gallery", content: images });
export const pullQuote = (text: string, source: string): Block => ({ type: "pullQuote", attrs: { source }, content: [toInline(text)] });
export const embed = (attrs: Embed["attrs"]): Embed => ({ type: "embed", attrs });
/** Rows of cells; the first row is the head. */
export const table = (...rows: string[][]): Table => ({
  type: "table",
  content: rows.map((cells, row) => ({
    type: "tableRow",
    content: cells.map((text) => ({ type: row === 0 ? "tableHeader" : "tableCell", content: [paragraph(text)] })),
  })),
});
export const codeBlock = (text: string): Block => ({ type: "codeBlock", content: [{ type: "text", text }] });
export const divider = (): Block => ({ type: "horizontalRule" });
export const factBox = (title: string, ...content: FactBox["content"]): FactBox => ({ type: "factBox", attrs: { title }, content });
export const readAlso = (articleId: string): Block => ({ type: "readAlso", attrs: { articleId } });
export const question = (text: string): Block => ({ type: "question", content: [toInline(text)] });
export const download = (attrs: Download["attrs"]): Download => ({ type: "download", attrs });
export const audio = (attrs: Recording["attrs"]): Recording => ({ type: "audio", attrs });
export const video = (attrs: Recording["attrs"]): Recording => ({ type: "video", attrs });

export const bold = (text: string): Inline => marked(text, { type: "bold" });
export const italic = (text: string): Inline => marked(text, { type: "italic" });
export const strike = (text: string): Inline => marked(text, { type: "strike" });
export const subscript = (text: string): Inline => marked(text, { type: "subscript" });
export const superscript = (text: string): Inline => marked(text, { type: "superscript" });
export const code = (text: string): Inline => marked(text, { type: "code" });
export const inLanguage = (lang: string, text: string): Inline => marked(text, { type: "language", attrs: { lang } });
export const footnote = (text: string): Inline => ({ type: "footnote", attrs: { text } });
/** `href` is an absolute address or `article:<id>`. */
export const link = (href: string, text: string): Inline => marked(text, { type: "link", attrs: { href } });

const toInline = (words: Words): Inline => (typeof words === "string" ? { type: "text", text: words } : words);
const toListItem = (words: string | ListItem): ListItem => (typeof words === "string" ? { type: "listItem", content: [paragraph(words)] } : words);
const marked = (text: string, mark: Mark): Inline => ({ type: "text", text, marks: [mark] });
