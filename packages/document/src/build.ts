import type { Block, Document, Image, Inline, ListItem, Mark, Paragraph } from "./document.ts";

/** Builders for documents written in code: the demo newsroom, importers and tests. Strings are plain text. */
export type Words = string | Inline;

export const toDocument = (...content: Block[]): Document => ({ type: "doc", content });

export const paragraph = (...words: Words[]): Paragraph => ({ type: "paragraph", content: words.map(toInline) });
export const heading2 = (text: string): Block => ({ type: "heading", attrs: { level: 2 }, content: [toInline(text)] });
export const heading3 = (text: string): Block => ({ type: "heading", attrs: { level: 3 }, content: [toInline(text)] });
export const quote = (...paragraphs: string[]): Block => ({ type: "blockquote", content: paragraphs.map((text) => paragraph(text)) });
export const bulletList = (...points: string[]): Block => ({ type: "bulletList", content: points.map(toListItem) });
export const orderedList = (...points: string[]): Block => ({ type: "orderedList", content: points.map(toListItem) });
export const image = (attrs: Image["attrs"]): Block => ({ type: "image", attrs });

export const bold = (text: string): Inline => marked(text, { type: "bold" });
export const italic = (text: string): Inline => marked(text, { type: "italic" });
/** `href` is an absolute address or `article:<id>`. */
export const link = (href: string, text: string): Inline => marked(text, { type: "link", attrs: { href } });

const toInline = (words: Words): Inline => (typeof words === "string" ? { type: "text", text: words } : words);
const toListItem = (text: string): ListItem => ({ type: "listItem", content: [paragraph(text)] });
const marked = (text: string, mark: Mark): Inline => ({ type: "text", text, marks: [mark] });
