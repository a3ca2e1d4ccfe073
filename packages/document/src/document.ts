import { z } from "zod";

/**
 * What a story is made of: ProseMirror JSON, closed. Anything this schema does not name is refused, so a renderer
 * never meets a node it does not know. Limits keep a page readable on a phone and a request small.
 */
const MAX_TEXT = 20_000;
const MAX_BLOCKS = 2_000;

/** What terminals and bidirectional tricks use; tab and newline may stand in text. */
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/u;

const Id = z.uuid();

/** `article:<id>` follows the article to whatever its address is when the page is rendered. */
export const Href = z.string().max(2_000).refine(isSafeHref, { error: "unsafe_link" });

export const Mark = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("bold") }),
  z.strictObject({ type: z.literal("italic") }),
  z.strictObject({ type: z.literal("link"), attrs: z.strictObject({ href: Href }) }),
]);
export type Mark = z.infer<typeof Mark>;

export const Text = z.strictObject({
  type: z.literal("text"),
  text: z.string().min(1).max(MAX_TEXT).refine(hasNoControlCharacters, { error: "control_characters" }),
  marks: z.array(Mark).max(3).optional(),
});
export const HardBreak = z.strictObject({ type: z.literal("hardBreak") });
export const Inline = z.discriminatedUnion("type", [Text, HardBreak]);
export type Inline = z.infer<typeof Inline>;

const InlineContent = z.array(Inline).max(1_000).optional();

export const Paragraph = z.strictObject({ type: z.literal("paragraph"), content: InlineContent });
export type Paragraph = z.infer<typeof Paragraph>;

export const Heading = z.strictObject({
  type: z.literal("heading"),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: InlineContent,
});

export const ListItem = z.strictObject({ type: z.literal("listItem"), content: z.array(Paragraph).min(1).max(20) });
export type ListItem = z.infer<typeof ListItem>;
export const BulletList = z.strictObject({ type: z.literal("bulletList"), content: z.array(ListItem).min(1).max(200) });
export const OrderedList = z.strictObject({ type: z.literal("orderedList"), content: z.array(ListItem).min(1).max(200) });

export const Blockquote = z.strictObject({ type: z.literal("blockquote"), content: z.array(Paragraph).min(1).max(20) });

const pictureWords = (limit: number, tooLong: string) =>
  z.string().trim().max(limit, { error: tooLong }).refine(hasNoControlCharacters, { error: "control_characters" });

/** What is said of a picture, wherever it stands. */
export const PictureWords = z.strictObject({
  alt: pictureWords(500, "alt_too_long"),
  caption: pictureWords(1_000, "caption_too_long"),
  credit: pictureWords(200, "credit_too_long"),
});

export const Image = z.strictObject({ type: z.literal("image"), attrs: PictureWords.extend({ mediaId: Id }) });
export type Image = z.infer<typeof Image>;

export const Block = z.discriminatedUnion("type", [Paragraph, Heading, BulletList, OrderedList, Blockquote, Image]);
export type Block = z.infer<typeof Block>;

export const Document = z.strictObject({ type: z.literal("doc"), content: z.array(Block).max(MAX_BLOCKS) });
export type Document = z.infer<typeof Document>;

const ARTICLE_HREF = /^article:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** The id in an `article:<id>` link; null for a link that leaves the site. */
export function toLinkedArticleId(href: string): string | null {
  return ARTICLE_HREF.exec(href)?.[1] ?? null;
}

function isSafeHref(href: string): boolean {
  if (!hasNoControlCharacters(href)) return false;
  if (toLinkedArticleId(href)) return true;
  if (!URL.canParse(href)) return false;
  return ["http:", "https:", "mailto:", "tel:"].includes(new URL(href).protocol);
}

/** Tab and newline may stand in text; what a terminal or a bidirectional trick would use may not. */
export function hasNoControlCharacters(text: string): boolean {
  return !CONTROL_CHARACTERS.test(text);
}

/** What is left of a text when those are taken out. */
export const withoutControlCharacters = (text: string): string => text.replaceAll(new RegExp(CONTROL_CHARACTERS, "gu"), "");
