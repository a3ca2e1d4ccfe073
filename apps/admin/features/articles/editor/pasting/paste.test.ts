import { codeBlock, heading2, paragraph, toDocument as toFormat } from "@polosa/document/build.ts";
import { Document } from "@polosa/document/document.ts";
import { TextSelection } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { givenEditor } from "../given-editor.ts";
import { toDocument } from "../to-document.ts";
import { pasteAddress } from "./address.ts";
import { toSlice } from "./to-slice.ts";

const VIDEO = "https://youtu.be/dQw4w9WgXcQ";

test("an address on an empty line becomes what it shows", () => {
  const editor = givenEditor(toFormat(paragraph()));

  expect(pasteAddress(editor, ` ${VIDEO}\n`)).toBe(true);

  expect(editor.getJSON().content).toContainEqual({ type: "embed", attrs: { provider: "youtube", id: "dQw4w9WgXcQ", caption: "" } });
});

test("an address over words becomes their link, and one among words a link that can be read", () => {
  const editor = givenEditor(toFormat(paragraph("см. здесь")));
  editor.commands.setTextSelection({ from: 5, to: 10 });

  pasteAddress(editor, VIDEO);
  editor.commands.setTextSelection(1);
  pasteAddress(editor, "https://example.kz");

  const links = editor.state.doc.firstChild?.content.content.map(({ text, marks }) => [text, marks[0]?.attrs.href]);
  expect(links).toEqual([
    ["https://example.kz", "https://example.kz"],
    ["см. ", undefined],
    ["здесь", VIDEO],
  ]);
});

test("words and addresses of other kinds are not taken for an address", () => {
  const editor = givenEditor(toFormat(paragraph()));

  for (const text of ["слово", "https://a b", "javascript:alert(1)", `${VIDEO} и ещё`]) expect(pasteAddress(editor, text), text).toBe(false);
});

test("pasted paragraphs run on with the words around them, and blocks stand between", () => {
  const editor = givenEditor(toFormat(paragraph("доконец")));
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, 3)));

  editor.view.dispatch(editor.state.tr.replaceSelection(toSlice(editor.schema, toFormat(paragraph("раз"), heading2("два"), codeBlock("x"), paragraph("три")))));

  const { content } = Document.parse(toDocument(editor.getJSON()));
  expect(content).toEqual(toFormat(paragraph("дораз"), heading2("два"), codeBlock("x"), paragraph("триконец")).content);
});
