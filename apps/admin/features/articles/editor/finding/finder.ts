import { closeHistory } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { type Editor, Extension } from "@tiptap/react";
import { findMatches, type Match, matchAfter, type Wanted } from "./matches.ts";

interface Found {
  wanted: Wanted | null;
  matches: Match[];
  /** The place of the match one is at; -1 when there is none. */
  at: number;
  shown: DecorationSet;
}

const nothing: Found = { wanted: null, matches: [], at: -1, shown: DecorationSet.empty };
const key = new PluginKey<Found>("finder");

/** Marks what is looked for; costs nothing while nothing is. */
export const Finder = Extension.create({
  name: "finder",
  addProseMirrorPlugins: () => [
    new Plugin<Found>({
      key,
      state: {
        init: () => nothing,
        apply: (tr, found) => {
          const asked: Found | undefined = tr.getMeta(key);
          if (asked) return asked;
          return tr.docChanged && found.wanted ? look(tr.doc, { wanted: found.wanted, from: tr.selection.from }) : found;
        },
      },
      props: { decorations: (state) => readFound(state).shown },
    }),
  ],
});

export const readFound = (state: EditorState): Found => key.getState(state) ?? nothing;

/** Looks from where the cursor is. */
export function find(editor: Editor, wanted: Wanted): void {
  show(editor, look(editor.state.doc, { wanted, from: editor.state.selection.from }));
}

export function goToMatch(editor: Editor, by: 1 | -1): void {
  const { wanted, matches, at } = readFound(editor.state);
  if (wanted && matches.length > 0) show(editor, toFound(editor.state.doc, { wanted, matches, at: (at + by + matches.length) % matches.length }));
}

export function stopFinding(editor: Editor): void {
  const { matches, at } = readFound(editor.state);
  const match = matches[at];
  const tr = editor.state.tr.setMeta(key, nothing);
  editor.view.dispatch(match ? tr.setSelection(TextSelection.create(tr.doc, match.from, match.to)) : tr);
  editor.view.focus();
}

export function replaceMatch(editor: Editor, text: string): void {
  const { matches, at } = readFound(editor.state);
  const match = matches[at];
  if (!match) return;
  const tr = put(closeHistory(editor.state.tr), match, text);
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, match.from + text.length)));
  show(editor, readFound(editor.state));
}

/** All of them in one step, from the last to the first, so that none moves another. Returns how many. */
export function replaceAll(editor: Editor, text: string): number {
  const { matches } = readFound(editor.state);
  const tr = closeHistory(editor.state.tr);
  for (const match of matches.toReversed()) put(tr, match, text);
  if (matches.length > 0) editor.view.dispatch(tr);
  return matches.length;
}

/** Keeps the marks of what it replaces, and the block when nothing is left in it. */
const put = (tr: Transaction, { from, to }: Match, text: string): Transaction => (text === "" ? tr.delete(from, to) : tr.insertText(text, from, to));

const look = (doc: Node, { wanted, from }: { wanted: Wanted; from: number }): Found => {
  const matches = findMatches(doc, wanted);
  return toFound(doc, { wanted, matches, at: matchAfter(matches, from) });
};

function toFound(doc: Node, { wanted, matches, at }: Omit<Found, "shown">): Found {
  const decorations = matches.map(({ from, to }, index) => Decoration.inline(from, to, { class: index === at ? "found found-here" : "found" }));
  return { wanted, matches, at, shown: DecorationSet.create(doc, decorations) };
}

/** The match is brought into view without taking the focus from the field one types in. */
function show(editor: Editor, found: Found): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, found));
  editor.view.dom.querySelector(".found-here")?.scrollIntoView({ block: "center" });
}
