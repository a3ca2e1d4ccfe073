import type { Passage } from "@polosa/newsroom/margins/input.ts";
import type { MarginThread } from "@polosa/newsroom/margins/queries.ts";
import { type Found, findPassage, toPassage } from "@polosa/newsroom/margins/rules.ts";
import { closeHistory } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { type Editor, Extension } from "@tiptap/react";
import { toIndexes, toMarginText, toPositions } from "./margin-text.ts";

export interface Asked {
  kind: "note" | "suggestion";
  passage: Passage;
}

export interface MarginState {
  isOpen: boolean;
  /** What is being written on; null while nothing is. */
  asked: Asked | null;
  /** The thread one came from or goes to. */
  active: string | null;
  places: DecorationSet;
}

const nothing: MarginState = { isOpen: false, asked: null, active: null, places: DecorationSet.empty };
const key = new PluginKey<MarginState>("margins");

/** Marks the passages that notes are on, beside the document and not in it. */
export const MarginNotes = Extension.create({
  name: "marginNotes",
  addKeyboardShortcuts: () => ({ "Mod-Alt-m": ({ editor }) => askForNote(editor, "note") }),
  addProseMirrorPlugins: () => [
    new Plugin<MarginState>({
      key,
      state: {
        init: () => nothing,
        apply: (tr, state) => {
          const told: Partial<MarginState> = tr.getMeta(key) ?? {};
          return { ...state, places: tr.docChanged ? state.places.map(tr.mapping, tr.doc) : state.places, ...told };
        },
      },
      props: {
        decorations: (state) => readMargin(state).places,
        handleClick: (view, position) => {
          const [hit] = readMargin(view.state).places.find(position, position);
          if (hit) view.dispatch(view.state.tr.setMeta(key, { isOpen: true, active: String(hit.spec.threadId) }));
          return false;
        },
      },
    }),
  ],
});

export const readMargin = (state: EditorState): MarginState => key.getState(state) ?? nothing;

export function tellMargin(editor: Editor, told: Partial<Omit<MarginState, "places">>): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, told));
}

/** Passages that are marked already stay where they went as somebody typed; the others are looked for. */
export function showThreads(editor: Editor, threads: readonly MarginThread[]): void {
  const { doc } = editor.state;
  const text = toMarginText(doc);
  const places = threads.flatMap((thread) => {
    if (thread.outcome !== null) return [];
    const found = findPassage(text.text, thread.passage);
    const place = placeOf(editor, thread.id) ?? (found && toPositions(text, found));
    return place ? [Decoration.inline(place.from, place.to, { class: "margin-passage" }, { threadId: thread.id })] : [];
  });
  editor.view.dispatch(editor.state.tr.setMeta(key, { places: DecorationSet.create(doc, places) }));
}

/** Where a thread's passage stands; null when it is gone. */
export function placeOf({ state }: Editor, threadId: string): Found | null {
  const [place] = readMargin(state).places.find(undefined, undefined, (spec) => spec.threadId === threadId);
  return place && place.from < place.to ? { from: place.from, to: place.to } : null;
}

export function askForNote(editor: Editor, kind: Asked["kind"]): boolean {
  const { selection, doc } = editor.state;
  if (selection.empty) return false;
  const text = toMarginText(doc);
  tellMargin(editor, { isOpen: true, active: null, asked: { kind, passage: toPassage(text.text, toIndexes(text, selection)) } });
  return true;
}

export function goToPassage(editor: Editor, threadId: string): void {
  const place = placeOf(editor, threadId);
  if (!place) return;
  const tr = editor.state.tr.setSelection(TextSelection.create(editor.state.doc, place.from, place.to)).scrollIntoView();
  editor.view.dispatch(tr.setMeta(key, { active: threadId }));
  editor.view.focus();
}

/** Puts a suggestion in the place of its passage, in one step that can be undone. */
export function replacePassage(editor: Editor, place: Found, text: string): void {
  const tr = closeHistory(editor.state.tr);
  editor.view.dispatch(text === "" ? tr.delete(place.from, place.to) : tr.insertText(text, place.from, place.to));
}

/** True while the passage says to the letter what the suggestion was made on. */
export const isUntouched = (doc: Node, place: Found, { quote }: Passage): boolean =>
  doc.textBetween(place.from, place.to, "\n", "\ufffc").replaceAll("\u00a0", " ") === quote.replaceAll("\u00a0", " ");
