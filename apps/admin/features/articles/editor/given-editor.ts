import type { Document } from "@polosa/document/document.ts";
import { Editor } from "@tiptap/react";
import messages from "../../../messages/en.json" with { type: "json" };
import { toExtensions } from "./extensions.ts";
import { EditorDocument } from "./local-copy.ts";

/** The editor's extensions as an English desk has them for a Russian article. */
export const givenExtensions = () => toExtensions({ language: "ru", placeholder: "", labels: messages.blocks });

/** An editor without a page. Its plugins come with the view otherwise. */
export function givenEditor(document: Document): Editor {
  const editor = new Editor({ element: null, extensions: givenExtensions(), content: EditorDocument.parse(document) });
  editor.view.updateState(editor.state.reconfigure({ plugins: editor.extensionManager.plugins }));
  return editor;
}
