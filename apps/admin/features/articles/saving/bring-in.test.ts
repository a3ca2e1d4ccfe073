import { bold, bulletList, heading2, paragraph, quote, toDocument } from "@polosa/document/build.ts";
import type { Document } from "@polosa/document/document.ts";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { getSchema } from "@tiptap/react";
import { expect, test } from "vitest";
import { givenExtensions } from "../editor/given-editor.ts";
import { EditorDocument } from "../editor/local-copy.ts";
import { changeTo } from "./bring-in.ts";

const before = toDocument(paragraph("Мост открыли утром."), paragraph("Движение началось сразу."), paragraph("Пешеходы довольны."));

test.for<[string, Document]>([
  ["words in the middle", toDocument(paragraph("Мост открыли ранним утром."), ...before.content.slice(1))],
  ["the same letters on both sides", toDocument(paragraph("Мост открыли утром утром."), ...before.content.slice(1))],
  ["a paragraph above", toDocument(heading2("Как это было"), ...before.content)],
  ["a paragraph that went", toDocument(...before.content.slice(1))],
  ["another kind of block", toDocument(heading2("Мост открыли утром."), ...before.content.slice(1))],
  ["bold", toDocument(paragraph("Мост ", bold("открыли"), " утром."), ...before.content.slice(1))],
  ["everything", toDocument(quote("Совсем"), bulletList("другой", "текст"))],
  ["nothing", before],
])("the editor comes to the text that was merged: %s", ([, document]) => {
  const state = givenState(before);

  const transaction = changeTo(state, { shown: before, document });

  expect(transaction.doc.toJSON()).toEqual(state.schema.nodeFromJSON(EditorDocument.parse(document)).toJSON());
});

test("the cursor stays between its letters while paragraphs come in above and words in the same paragraph", () => {
  const state = givenState(before);
  const inLast = state.doc.content.size - "довольны.".length - 1;
  const cursor = state.apply(state.tr.setSelection(TextSelection.create(state.doc, inLast)));
  const document = toDocument(heading2("Сверху"), ...before.content.slice(0, 2), paragraph("Пешеходы довольны. Очень."));

  const { selection, doc } = cursor.apply(changeTo(cursor, { shown: before, document }));

  expect(doc.textBetween(selection.from, selection.from + 8)).toBe("довольны");
});

test("what comes in changes no more of the text than differs", () => {
  const state = givenState(before);
  const document = toDocument(paragraph("Мост открыли ранним утром."), ...before.content.slice(1));

  const [step] = changeTo(state, { shown: before, document }).steps;

  expect(step?.toJSON()).toMatchObject({ slice: { content: [{ type: "text", text: "ранним " }] } });
});

function givenState(document: Document): EditorState {
  const schema = getSchema(givenExtensions());
  return EditorState.create({ schema, doc: schema.nodeFromJSON(EditorDocument.parse(document)) });
}
