import { closeHistory, undo } from "@tiptap/pm/history";
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { Extension } from "@tiptap/react";
import type { Language } from "../../../../messages/languages.ts";
import { findReplacement, type Replacement } from "./replacement.ts";

/** Where a replacement has just ended; Backspace there takes it back. Anything else that happens clears it. */
const key = new PluginKey<number | null>("typography");

/** Sets the marks of the language as one types. Each is a step of its own: undone, the plain characters are there again. */
export const toTypography = (language: Language) =>
  Extension.create({
    name: "typography",
    priority: 1_000,
    addProseMirrorPlugins: () => [
      new Plugin<number | null>({
        key,
        state: { init: () => null, apply: (tr, before) => readDone(tr, before) },
        props: {
          handleTextInput: (view, from, to, text) => from === to && replace(view, language, text),
          handleKeyDown: (view, event) => event.key === "Backspace" && takeBack(view),
        },
      }),
    ],
  });

function readDone(tr: Transaction, before: number | null): number | null {
  const done: unknown = tr.getMeta(key);
  if (typeof done === "number") return done;
  return tr.docChanged || tr.selectionSet ? null : before;
}

function replace(view: EditorView, language: Language, text: string): boolean {
  const { $from } = view.state.selection;
  if (isCode(view.state)) return false;
  const replacement = findReplacement(language, { before: $from.parent.textBetween(0, $from.parentOffset, "\n", "\ufffc"), text });
  if (!replacement) return false;
  // First as it was typed, then as it should be: undo gives back the former.
  view.dispatch(view.state.tr.insertText(text));
  view.dispatch(toTransaction(view.state, { ...replacement, back: replacement.back + text.length }));
  view.dispatch(closeHistory(view.state.tr));
  return true;
}

function toTransaction({ tr, selection }: EditorState, { back, text }: Replacement): Transaction {
  const from = selection.from - back;
  closeHistory(tr).insertText(text, from, selection.from);
  const end = from + text.length;
  return tr.setSelection(TextSelection.create(tr.doc, end)).setMeta(key, end).scrollIntoView();
}

function takeBack(view: EditorView): boolean {
  const { selection } = view.state;
  return selection.empty && key.getState(view.state) === selection.from && undo(view.state, view.dispatch);
}

function isCode({ selection, storedMarks }: EditorState): boolean {
  const { $from } = selection;
  return Boolean($from.parent.type.spec.code) || (storedMarks ?? $from.marks()).some((mark) => mark.type.spec.code);
}
