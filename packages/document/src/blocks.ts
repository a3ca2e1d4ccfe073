import { z } from "zod";
import { embedProviders, isEmbedReference } from "./embeds.ts";
import { RecordingAddress } from "./href.ts";
import { InlineContent } from "./inline.ts";
import { fieldText, plainText } from "./text.ts";

const Id = z.uuid();
const caption = fieldText(1_000, "caption_too_long");

export const Paragraph = z.strictObject({ type: z.literal("paragraph"), content: InlineContent });
export type Paragraph = z.infer<typeof Paragraph>;

export const Heading = z.strictObject({
  type: z.literal("heading"),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: InlineContent,
});

/** Lists may stand in one another; how deep is bounded by the document. */
export interface ListItem {
  type: "listItem";
  content: (Paragraph | List)[];
}
export interface List {
  type: "bulletList" | "orderedList";
  content: ListItem[];
}
const ListItem: z.ZodType<ListItem> = z.strictObject({
  type: z.literal("listItem"),
  content: z
    .lazy(() =>
      z
        .array(z.union([Paragraph, List]))
        .min(1)
        .max(20),
    )
    .refine(([first]) => first?.type === "paragraph"),
});
export const List: z.ZodType<List> = z.strictObject({
  type: z.enum(["bulletList", "orderedList"]),
  content: z.lazy(() => z.array(ListItem).min(1).max(200)),
});

export const Blockquote = z.strictObject({ type: z.literal("blockquote"), content: z.array(Paragraph).min(1).max(20) });

/** A sentence of the text, shown large; `source` is who says it. */
export const PullQuote = z.strictObject({
  type: z.literal("pullQuote"),
  attrs: z.strictObject({ source: fieldText(200, "source_too_long") }),
  content: InlineContent,
});

/** What is said of a picture, wherever it stands. */
export const PictureWords = z.strictObject({
  alt: fieldText(500, "alt_too_long"),
  caption,
  credit: fieldText(200, "credit_too_long"),
});

export const Image = z.strictObject({ type: z.literal("image"), attrs: PictureWords.extend({ mediaId: Id }) });
export type Image = z.infer<typeof Image>;

export const Gallery = z.strictObject({ type: z.literal("gallery"), content: z.array(Image).min(1).max(50) });
export type Gallery = z.infer<typeof Gallery>;

export const Embed = z.strictObject({
  type: z.literal("embed"),
  attrs: z.strictObject({ provider: z.enum(embedProviders), id: z.string().max(300), caption }).refine(isEmbedReference, { error: "unknown_embed" }),
});
export type Embed = z.infer<typeof Embed>;

const TableCell = z.strictObject({ type: z.enum(["tableHeader", "tableCell"]), content: z.array(Paragraph).min(1).max(5) });
const TableRow = z.strictObject({ type: z.literal("tableRow"), content: z.array(TableCell).min(1).max(20) });
export type TableRow = z.infer<typeof TableRow>;
export const Table = z
  .strictObject({ type: z.literal("table"), content: z.array(TableRow).min(1).max(200) })
  .refine(({ content: [first, ...rest] }) => rest.every((row) => row.content.length === first?.content.length), { error: "table_ragged" });
export type Table = z.infer<typeof Table>;

/** Preformatted: spaces and line ends as they are. */
export const CodeBlock = z.strictObject({
  type: z.literal("codeBlock"),
  content: z
    .array(z.strictObject({ type: z.literal("text"), text: plainText(20_000).min(1) }))
    .max(1)
    .optional(),
});

export const Divider = z.strictObject({ type: z.literal("horizontalRule") });

/** What a reader should know beside the story. */
export const FactBox = z.strictObject({
  type: z.literal("factBox"),
  attrs: z.strictObject({ title: fieldText(200, "fact_title_too_long") }),
  content: z
    .array(z.union([Paragraph, List]))
    .min(1)
    .max(50),
});
export type FactBox = z.infer<typeof FactBox>;

/** Follows the article's headline and address. */
export const ReadAlso = z.strictObject({ type: z.literal("readAlso"), attrs: z.strictObject({ articleId: Id }) });

/** In an interview: what follows, up to the next question, is the answer. */
export const Question = z.strictObject({ type: z.literal("question"), content: InlineContent });

export const Download = z.strictObject({
  type: z.literal("download"),
  attrs: z.strictObject({ fileId: Id, title: fieldText(200, "file_title_too_long").min(1) }),
});
export type Download = z.infer<typeof Download>;

/** Audio or video on somebody's server, played by the browser itself. */
export const Recording = z.strictObject({ type: z.enum(["audio", "video"]), attrs: z.strictObject({ src: RecordingAddress, caption }) });
export type Recording = z.infer<typeof Recording>;

export const Block = z.union([
  Paragraph,
  Heading,
  List,
  Blockquote,
  PullQuote,
  Image,
  Gallery,
  Embed,
  Table,
  CodeBlock,
  Divider,
  FactBox,
  ReadAlso,
  Question,
  Download,
  Recording,
]);
export type Block = z.infer<typeof Block>;
