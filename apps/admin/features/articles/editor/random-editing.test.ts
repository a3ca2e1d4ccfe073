import { heading2, paragraph, table, toDocument as toFormat } from "@polosa/document/build.ts";
import { Document } from "@polosa/document/document.ts";
import { TextSelection } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import fc from "fast-check";
import { expect, test } from "vitest";
import { blockOf } from "./blocks/block-at.ts";
import { deleteBlock, duplicateBlock, moveBlock } from "./blocks/block-commands.ts";
import { insertBlock, insertTable } from "./blocks/insert-block.ts";
import { turnInto, turnNames } from "./blocks/turns.ts";
import { givenEditor } from "./given-editor.ts";
import { toSlice } from "./pasting/to-slice.ts";
import { toDocument } from "./to-document.ts";

const marks = ["bold", "italic", "strike", "subscript", "superscript", "code"];
const image = { type: "image", attrs: { mediaId: "01a207ab-2ba7-7eff-b256-08661ca34123", alt: "", caption: "", credit: "" } };
const pasted = toFormat(heading2("Заголовок"), paragraph("Абзац"), table(["а", "б"], ["в", "г"]), paragraph("Конец"));

type Edit = (editor: Editor, place: number) => unknown;
const edits: Edit[] = [
  (editor, place) => editor.commands.setTextSelection({ from: spot(editor, place), to: spot(editor, place * 7) }),
  (editor, place) => editor.commands.setTextSelection(spot(editor, place)),
  (editor) => editor.commands.insertContent({ type: "text", text: "слово " }),
  (editor, place) => editor.commands.toggleMark(marks[place % marks.length] ?? "bold"),
  (editor) => editor.commands.setMark("link", { href: "https://example.kz" }),
  (editor) => editor.commands.setMark("language", { lang: "kk" }),
  (editor) => editor.commands.splitBlock(),
  (editor) => editor.commands.splitListItem("listItem"),
  (editor) => editor.commands.setHardBreak(),
  (editor) => editor.commands.sinkListItem("listItem"),
  (editor) => editor.commands.liftListItem("listItem"),
  (editor) => editor.commands.joinBackward(),
  (editor) => editor.commands.deleteSelection(),
  (editor) => editor.commands.liftEmptyBlock(),
  (editor) => editor.commands.wrapIn("factBox"),
  (editor) => editor.commands.toggleNode("codeBlock", "paragraph"),
  (editor) => editor.commands.setHorizontalRule(),
  insertTable,
  (editor) => insertBlock(editor, image),
  (editor) => editor.commands.insertContent({ type: "gallery", content: [image] }),
  (editor) => editor.commands.insertContent({ type: "footnote", attrs: { text: "сноска" } }),
  (editor) => editor.view.dispatch(editor.state.tr.replaceSelection(toSlice(editor.schema, pasted))),
  (editor, place) => turnInto(editor, blockOf(editor.state), turnNames[place % turnNames.length] ?? "paragraph"),
  (editor, place) => moveBlock(editor, blockOf(editor.state), place % 2 === 0 ? 1 : -1),
  (editor) => duplicateBlock(editor, blockOf(editor.state)),
  (editor) => deleteBlock(editor, blockOf(editor.state)),
  (editor) => editor.commands.undo(),
];

test("whatever is done in the editor, what it writes is a document", () => {
  const steps = fc.array(fc.record({ edit: fc.constantFrom(...edits), place: fc.nat(10_000) }), { minLength: 1, maxLength: 40 });

  fc.assert(
    fc.property(steps, (list) => {
      const editor = givenEditor(toFormat(paragraph("Первый"), paragraph("Второй")));
      for (const { edit, place } of list) edit(editor, place);

      editor.state.doc.check();
      expect(Document.safeParse(toDocument(editor.getJSON())).error).toBeUndefined();
      editor.destroy();
    }),
    { numRuns: 150 },
  );
});

/** Somewhere one can write. */
function spot({ state: { doc } }: Editor, place: number): number {
  return TextSelection.near(doc.resolve(place % (doc.content.size + 1))).from;
}
