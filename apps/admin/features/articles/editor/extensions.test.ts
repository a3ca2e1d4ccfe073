import * as build from "@polosa/document/build.ts";
import { Document } from "@polosa/document/document.ts";
import { Mark } from "@polosa/document/inline.ts";
import { getSchema } from "@tiptap/react";
import { expect, test } from "vitest";
import { z } from "zod";
import { givenExtensions } from "./given-editor.ts";
import { toDocument } from "./to-document.ts";

const schema = getSchema(givenExtensions());
const id = "01a207ab-2ba7-7eff-b256-08661ca34123";

test("the editor knows exactly the nodes and marks of a document", () => {
  const marks = listTypes(Mark);
  const nodes = listTypes(Document).filter((name) => !marks.includes(name));

  expect(Object.keys(schema.nodes).sort()).toEqual(nodes);
  expect(Object.keys(schema.marks).sort()).toEqual(marks);
});

test("what the editor has read it writes again to the letter", () => {
  const { paragraph, point, bulletList, orderedList, image } = build;
  const picture = image({ mediaId: id, alt: "Вид", caption: "", credit: "" });
  const document = build.toDocument(
    build.heading2("Заголовок"),
    paragraph("а", build.bold("б"), build.italic("в"), build.strike("г"), build.subscript("д"), build.superscript("е"), build.code("ж")),
    paragraph(build.inLanguage("kk", "сөз"), build.link(`article:${id}`, "ссылка"), { type: "hardBreak" }, build.footnote("Сноска")),
    bulletList("раз", point("два", orderedList("три"))),
    build.quote("Цитата", "и ещё"),
    build.pullQuote("Фраза", "Кто-то"),
    picture,
    build.gallery(picture, picture),
    build.embed({ provider: "youtube", id: "dQw4w9WgXcQ", caption: "" }),
    build.table(["а", "б"], ["в", "г"]),
    build.codeBlock("a  b\n c"),
    build.divider(),
    build.factBox("Справка", paragraph("факт"), bulletList("ещё")),
    build.readAlso(id),
    build.question("Почему?"),
    build.download({ fileId: id, title: "Приказ" }),
    build.audio({ src: "https://example.kz/a.mp3", caption: "" }),
    build.video({ src: "https://example.kz/a.mp4", caption: "" }),
  );

  const read = schema.nodeFromJSON(document);
  read.check();

  expect(Document.parse(toDocument(read.toJSON()))).toEqual(document);
});

test("a line break and a footnote lose the marks of the words around them", () => {
  const marks = [{ type: "bold" }];
  const content = [
    { type: "text", text: "а", marks },
    { type: "hardBreak", marks },
    { type: "footnote", attrs: { text: "б" }, marks },
  ];

  const json = schema.nodeFromJSON({ type: "doc", content: [{ type: "paragraph", content }] }).toJSON();

  expect(Document.safeParse(json).success).toBe(false);
  expect(Document.safeParse(toDocument(json)).error).toBeUndefined();
});

test("quotes, cells and boxes hold no more than the document lets them", () => {
  const heading = { type: "heading", attrs: { level: 2 } };
  const inside = (type: string) => schema.nodeFromJSON({ type: "doc", content: [{ type, content: [heading] }] });

  for (const type of ["blockquote", "factBox", "bulletList", "gallery", "table"]) expect(() => inside(type).check(), type).toThrow();
});

/** Every `type` that a schema of the format allows somewhere. */
function listTypes(format: z.ZodType): string[] {
  const found = new Set<string>();
  collectTypes(z.toJSONSchema(format, { io: "input", unrepresentable: "any" }), found);
  collectTypes(z.toJSONSchema(format, { io: "output", unrepresentable: "any" }), found);
  return [...found].sort();
}

function collectTypes(part: unknown, found: Set<string>): void {
  if (typeof part !== "object" || part === null) return;
  const named = z.object({ properties: z.object({ type: z.object({ const: z.string().optional(), enum: z.array(z.string()).optional() }) }) }).safeParse(part);
  if (named.success) for (const name of [named.data.properties.type.const ?? [], named.data.properties.type.enum ?? []].flat()) found.add(name);
  for (const inner of Object.values(part)) collectTypes(inner, found);
}
