import { closeHistory } from "@tiptap/pm/history";
import type { Editor } from "@tiptap/react";
import { surfaceOf } from "../surface/surface.ts";
import { pasteAddress } from "./address.ts";
import type { Cleaned } from "./clean.ts";
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
  const { fromHtml, fromPlainText } = await import("./clean.ts");
  const cleaned = html === "" ? fromPlainText(text) : fromHtml(html);
  if (!editor.isDestroyed) insert(editor, cleaned);
}

function insert(editor: Editor, { document, lost }: Cleaned): void {
  const tr = closeHistory(editor.state.tr).replaceSelection(toSlice(editor.schema, document));
  editor.view.dispatch(tr.scrollIntoView().setMeta("paste", true).setMeta("uiEvent", "paste"));
  editor.view.dispatch(closeHistory(editor.state.tr));
  surfaceOf(editor).lost.put([...new Set(lost.map(({ what }) => what))]);
}
