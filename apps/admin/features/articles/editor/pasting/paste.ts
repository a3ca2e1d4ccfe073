import type { Converted } from "@polosa/document/from-html/fit.ts";
import { closeHistory } from "@tiptap/pm/history";
import type { Editor } from "@tiptap/react";
import { surfaceOf } from "../surface/surface.ts";
import { pasteAddress } from "./address.ts";
import { toSlice } from "./to-slice.ts";

/** Takes what is pasted from elsewhere as blocks of ours, in one step. What was copied in an editor of ours is left to ProseMirror. */
export function takePaste(editor: Editor, clipboard: DataTransfer): boolean {
  const html = clipboard.getData("text/html");
  const text = clipboard.getData("text/plain");
  if (html.includes("data-pm-slice") || editor.state.selection.$from.parent.type.spec.code) return false;
  if (pasteAddress(editor, text)) return true;
  if (html === "" && text === "") return false;
  void paste(editor, { html, text });
  return true;
}

async function paste(editor: Editor, { html, text }: { html: string; text: string }): Promise<void> {
  const converted = html === "" ? await readPlainText(text) : await readHtml(html);
  if (!editor.isDestroyed) insert(editor, converted);
}

/** Loaded with the first paste. */
async function readHtml(html: string): Promise<Converted> {
  const { fromHtml } = await import("@polosa/document/from-html/from-html.ts");
  return fromHtml(html);
}

async function readPlainText(text: string): Promise<Converted> {
  const { fromPlainText } = await import("@polosa/document/from-html/from-plain-text.ts");
  return fromPlainText(text);
}

function insert(editor: Editor, { document, lost }: Converted): void {
  const tr = closeHistory(editor.state.tr).replaceSelection(toSlice(editor.schema, document));
  editor.view.dispatch(tr.scrollIntoView().setMeta("paste", true).setMeta("uiEvent", "paste"));
  editor.view.dispatch(closeHistory(editor.state.tr));
  // That colours and sizes go is what one pastes here for.
  surfaceOf(editor).lost.put([...new Set(lost.map(({ what }) => what))].filter((what) => what !== "style"));
}
