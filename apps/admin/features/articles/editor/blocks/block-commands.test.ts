import { bulletList, divider, heading2, paragraph, toDocument } from "@polosa/document/build.ts";
import type { Editor } from "@tiptap/react";
import { expect, test } from "vitest";
import messages from "../../../../messages/kk.json" with { type: "json" };
import { givenEditor } from "../given-editor.ts";
import { deleteBlock, duplicateBlock, moveBlock } from "./block-commands.ts";
import { findInserts } from "./inserts.ts";
import { isTurnable, turnInto } from "./turns.ts";

test("a block moves past its neighbour with the cursor in it, and stops at the ends", () => {
  const editor = givenEditor(toDocument(heading2("Первый"), paragraph("Второй")));
  editor.commands.setTextSelection(11);

  expect(moveBlock(editor, 8, -1)).toBe(true);
  expect(moveBlock(editor, 0, -1)).toBe(false);

  expect(texts(editor)).toEqual(["Второй", "Первый"]);
  expect(editor.state.selection.from).toBe(3);
});

test("one undo takes a move back", () => {
  const editor = givenEditor(toDocument(heading2("Первый"), paragraph("Второй")));

  moveBlock(editor, 0, 1);
  editor.commands.undo();

  expect(texts(editor)).toEqual(["Первый", "Второй"]);
});

test("a block is repeated below itself, and the last one that goes leaves a line to write on", () => {
  const editor = givenEditor(toDocument(paragraph("Один")));

  duplicateBlock(editor, 0);
  expect(texts(editor)).toEqual(["Один", "Один"]);
  deleteBlock(editor, 0);
  deleteBlock(editor, 0);

  expect(editor.getJSON().content).toEqual([{ type: "paragraph" }]);
});

test("a list becomes a heading for each point, and words become a quotation", () => {
  const editor = givenEditor(toDocument(bulletList("раз", "два"), paragraph("слова")));

  turnInto(editor, 0, "heading2");
  turnInto(editor, 10, "quote");

  expect(editor.state.doc.content.content.map(({ type }) => type.name)).toEqual(["heading", "heading", "blockquote"]);
});

test("only words become other words", () => {
  const editor = givenEditor(toDocument(divider(), paragraph("слова")));

  expect([isTurnable(editor, 0), isTurnable(editor, 1)]).toEqual([false, true]);
});

test("blocks are found by their names in the language of the desk and in Latin letters", () => {
  const names = (query: string) => findInserts(query, messages.blocks).map(({ name }) => name);

  expect(names("кес")).toEqual(["table"]);
  expect(names("KESTE")).toEqual(["table"]);
  expect(names("youtube")).toEqual(["embed"]);
  expect(names("heading")).toEqual(["heading2", "heading3"]);
  expect(names("ъъъ")).toEqual([]);
});

const texts = (editor: Editor): string[] => editor.state.doc.content.content.map((node) => node.textContent);
