import { Schema } from "@tiptap/pm/model";
import { expect, test } from "vitest";
import { toIndexes, toMarginText, toPositions } from "./margin-text.ts";

const schema = new Schema({
  nodes: { doc: { content: "(paragraph | quote)+" }, quote: { content: "paragraph+" }, paragraph: { content: "text*" }, text: {} },
});
const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });

test("an index of the text and a position of the document lead to one another, nested blocks too", () => {
  const doc = schema.nodeFromJSON({ type: "doc", content: [paragraph("Один"), { type: "quote", content: [paragraph("Два"), paragraph("Три")] }] });
  const text = toMarginText(doc);
  const from = text.text.indexOf("Три");

  const place = toPositions(text, { from, to: from + 3 });

  expect(doc.textBetween(place.from, place.to)).toBe("Три");
  expect(toIndexes(text, place)).toEqual({ from, to: from + 3 });
});
