import { inLanguage, paragraph, toDocument as toFormat } from "@polosa/document/build.ts";
import { expect, test } from "vitest";
import { givenEditor } from "../given-editor.ts";
import { removeLanguage, setLanguage } from "./language-mark.ts";

test("words get a language, another one, and none again", () => {
  const editor = givenEditor(toFormat(paragraph("Он сказал: рақмет")));
  editor.commands.setTextSelection({ from: 12, to: 18 });

  setLanguage(editor, "kk");
  expect(editor.getJSON().content?.[0]).toMatchObject(paragraph("Он сказал: ", inLanguage("kk", "рақмет")));
  editor.commands.setTextSelection(14);
  setLanguage(editor, "tr");
  expect(editor.getJSON().content?.[0]).toMatchObject(paragraph("Он сказал: ", inLanguage("tr", "рақмет")));
  removeLanguage(editor);

  expect(editor.getJSON().content?.[0]).toMatchObject(paragraph("Он сказал: рақмет"));
});
