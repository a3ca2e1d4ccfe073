import type { MarginThread } from "@polosa/newsroom/margins/queries.ts";
import { Editor } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import { expect, test } from "vitest";
import { isUntouched, MarginNotes, placeOf, replacePassage, showThreads } from "./margin-notes.ts";

const thread: MarginThread = {
  id: "one",
  body: "Точнее",
  writtenBy: { id: "editor", name: "Редактор" },
  writtenAt: "2026-11-25T04:00:00.000Z",
  passage: { quote: "много", before: "Построили ", after: " домов." },
  revision: 1,
  replacement: "сорок",
  outcome: null,
  settledBy: null,
  settledAt: null,
  answers: [],
};

const content = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Построили много домов." }] }] };

function givenEditor(): Editor {
  const editor = new Editor({ element: null, extensions: [StarterKit, MarginNotes], content });
  editor.view.updateState(editor.state.reconfigure({ plugins: editor.extensionManager.plugins }));
  showThreads(editor, [thread]);
  return editor;
}

test("a passage goes along with what is typed before it", () => {
  const editor = givenEditor();

  editor.view.dispatch(editor.state.tr.insertText("Вчера. ", 1));

  expect(placeOf(editor, "one")).toEqual({ from: 18, to: 23 });
});

test("a passage that was taken out is gone, and one that was typed into is touched", () => {
  const [without, within] = [givenEditor(), givenEditor()];

  without.view.dispatch(without.state.tr.delete(11, 16));
  within.view.dispatch(within.state.tr.insertText("очень ", 13));

  expect(placeOf(without, "one")).toBeNull();
  const place = placeOf(within, "one");
  expect(place && isUntouched(within.state.doc, place, thread.passage)).toBe(false);
});

test("a suggestion that is taken can be undone in one step", () => {
  const editor = givenEditor();
  const place = placeOf(editor, "one");

  if (place) replacePassage(editor, place, "сорок");
  const taken = editor.getText();
  editor.commands.undo();

  expect([taken, editor.getText()]).toEqual(["Построили сорок домов.", "Построили много домов."]);
});
