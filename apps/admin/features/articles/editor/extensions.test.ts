import { Document } from "@polosa/document/document.ts";
import { withoutControlCharacters } from "@polosa/document/text.ts";
import { getSchema } from "@tiptap/react";
import { expect, test } from "vitest";
import { toExtensions } from "./extensions.ts";
import { toDocument } from "./to-document.ts";

const schema = getSchema(toExtensions(""));

test("the editor knows exactly the nodes and marks of a document", () => {
  expect(Object.keys(schema.nodes).sort()).toEqual(
    ["blockquote", "bulletList", "doc", "hardBreak", "heading", "image", "listItem", "orderedList", "paragraph", "text"].sort(),
  );
  expect(Object.keys(schema.marks).sort()).toEqual(["bold", "italic", "link"]);
});

test("what the editor writes is a document, whatever is in it", () => {
  const bold = [{ type: "bold" }];
  const link = { type: "link", attrs: { href: "https://example.kz" } };
  const written = {
    type: "doc",
    content: [
      { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Heading" }] },
      {
        type: "paragraph",
        content: [
          { type: "text", text: "a", marks: [...bold, link] },
          { type: "hardBreak", marks: bold },
        ],
      },
      { type: "orderedList", content: [{ type: "listItem", content: [{ type: "paragraph" }] }] },
      { type: "blockquote", content: [{ type: "paragraph" }] },
      { type: "image", attrs: { mediaId: "01a207ab-2ba7-7eff-b256-08661ca34123", alt: "", caption: "", credit: "" } },
    ],
  };

  const json = schema.nodeFromJSON(written).toJSON();

  expect(Document.safeParse(toDocument(json)).error).toBeUndefined();
});

test("lists and quotes hold paragraphs only", () => {
  const nested = { type: "blockquote", content: [{ type: "heading", attrs: { level: 2 } }] };

  expect(() => schema.nodeFromJSON({ type: "doc", content: [nested] }).check()).toThrow();
});

test("what is pasted loses its control characters and keeps its words", () => {
  expect(withoutControlCharacters("Қыз\u0007 Жі\u202eбек\n")).toBe("Қыз Жібек\n");
});
