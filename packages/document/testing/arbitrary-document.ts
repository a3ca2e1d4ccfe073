import fc from "fast-check";
import type { Block, Image, List, ListItem, Paragraph, Table, TableRow } from "../src/blocks.ts";
import type { Document } from "../src/document.ts";
import { embedProviders } from "../src/embeds.ts";
import { inlines } from "./arbitrary-inline.ts";
import { fieldText, runText, someFieldText } from "./arbitrary-text.ts";
import { ids } from "./references.ts";

/** Lists beneath a list; one more would be too deep inside a fact box. */
const DEEPEST_LIST = 4;
const id = fc.constantFrom(...ids);
const some = <Value>(arbitrary: fc.Arbitrary<Value>, maxLength: number) => fc.array(arbitrary, { minLength: 1, maxLength });

const paragraph: fc.Arbitrary<Paragraph> = fc.oneof(
  { weight: 6, arbitrary: inlines.map((content): Paragraph => ({ type: "paragraph", content })) },
  { weight: 1, arbitrary: fc.constant<Paragraph>({ type: "paragraph" }) },
);

const listOf = (levels: number): fc.Arbitrary<List> => {
  const rest =
    levels === 0 ? paragraph : fc.oneof({ weight: 3, arbitrary: paragraph }, { weight: 1, arbitrary: fc.constant(null).chain(() => listOf(levels - 1)) });
  const listItem = fc
    .tuple(paragraph, fc.array(rest, { maxLength: 2 }))
    .map(([first, others]): ListItem => ({ type: "listItem", content: [first, ...others] }));
  return fc.tuple(fc.constantFrom("bulletList" as const, "orderedList" as const), some(listItem, 3)).map(([type, content]) => ({ type, content }));
};
const list = listOf(DEEPEST_LIST);

const image: fc.Arbitrary<Image> = fc
  .record({ mediaId: id, alt: fieldText, caption: fieldText, credit: fieldText })
  .map((attrs): Image => ({ type: "image", attrs }));

const cell = fc.tuple(fc.constantFrom("tableHeader" as const, "tableCell" as const), some(paragraph, 2)).map(([type, content]) => ({ type, content }));
const table: fc.Arbitrary<Table> = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 })).chain(([columns, rows]) =>
  fc
    .array(
      fc.array(cell, { minLength: columns, maxLength: columns }).map((content): TableRow => ({ type: "tableRow", content })),
      { minLength: rows, maxLength: rows },
    )
    .map((content): Table => ({ type: "table", content })),
);

const embedIds = {
  youtube: "dQw4w9WgXcQ",
  telegram: "polosa/214",
  x: "1790000000000000000",
  instagram: "reel/C5abcDEF_-1",
  tiktok: "@polosa.kz/video/7300000000000000000",
  facebook: "polosa.kz/posts/pfbid02abc",
  vk: "wall-1_2",
} as const;

const withInlines = <Made extends Block>(make: (content: Paragraph["content"]) => Made) => inlines.map(make);

const blocks: fc.Arbitrary<Block>[] = [
  paragraph,
  fc.tuple(fc.constantFrom(2 as const, 3 as const), inlines).map(([level, content]): Block => ({ type: "heading", attrs: { level }, content })),
  list,
  some(paragraph, 3).map((content): Block => ({ type: "blockquote", content })),
  fc.tuple(fieldText, inlines).map(([source, content]): Block => ({ type: "pullQuote", attrs: { source }, content })),
  image,
  some(image, 3).map((content): Block => ({ type: "gallery", content })),
  fc
    .tuple(fc.constantFrom(...embedProviders), fieldText)
    .map(([provider, caption]): Block => ({ type: "embed", attrs: { provider, id: embedIds[provider], caption } })),
  table,
  runText.map((text): Block => ({ type: "codeBlock", content: [{ type: "text", text }] })),
  fc.constantFrom<Block>({ type: "codeBlock" }, { type: "horizontalRule" }),
  fc.tuple(fieldText, some(fc.oneof(paragraph, list), 3)).map(([title, content]): Block => ({ type: "factBox", attrs: { title }, content })),
  id.map((articleId): Block => ({ type: "readAlso", attrs: { articleId } })),
  withInlines((content) => ({ type: "question", content })),
  fc.tuple(id, someFieldText).map(([fileId, title]): Block => ({ type: "download", attrs: { fileId, title } })),
  fc
    .tuple(fc.constantFrom("audio" as const, "video" as const), fc.constantFrom("https://media.example.kz/a.mp3", "https://example.kz/'\"<>.mp4"), fieldText)
    .map(([type, src, caption]): Block => ({ type, attrs: { src, caption } })),
];

/** Any document that the format accepts, every block and mark among them. */
export const document: fc.Arbitrary<Document> = fc.array(fc.oneof(...blocks), { maxLength: 6 }).map((content): Document => ({ type: "doc", content }));
