import { bulletList, heading2, paragraph, table, toDocument } from "@polosa/document/build.ts";
import { getSchema } from "@tiptap/react";
import { expect, test } from "vitest";
import { givenExtensions } from "../given-editor.ts";
import { measure } from "./measure.ts";
import { outlineOf } from "./outline.ts";

const schema = getSchema(givenExtensions());

test("counts words and characters across lists and tables, and says nothing of no text", () => {
  const doc = schema.nodeFromJSON(toDocument(heading2("Ел жаңалығы"), bulletList("бір екі", "O’zbekiston"), table(["сан"], ["2,5"])));

  expect(measure(doc)).toEqual({ words: 8, characters: 35, minutes: 1 });
  expect(measure(schema.nodeFromJSON(toDocument(paragraph())))).toEqual({ words: 0, characters: 0, minutes: 0 });
});

test("the outline is the headings that say something", () => {
  const doc = schema.nodeFromJSON(toDocument(heading2("Первое"), paragraph("x"), heading2(" "), heading2("Второе")));

  expect(outlineOf(doc).map(({ text }) => text)).toEqual(["Первое", "Второе"]);
});
