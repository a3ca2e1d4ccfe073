import { PluginKey } from "@tiptap/pm/state";
import { type Editor, Extension } from "@tiptap/react";
import { Suggestion, type SuggestionProps } from "@tiptap/suggestion";
import type { Insert, InsertName } from "../blocks/insert.ts";
import { findInserts } from "../blocks/inserts.ts";
import { surfaceOf } from "./surface.ts";

/** «/» at the start of a paragraph or after a space. A component draws the list; the focus stays in the text, so the keys are taken here. */
export const toSlashMenu = (labels: Record<InsertName, string>) =>
  Extension.create({
    name: "slashMenu",
    addProseMirrorPlugins() {
      const { editor } = this;
      return [
        Suggestion<Insert, Insert>({
          pluginKey: new PluginKey("slashMenu"),
          editor,
          char: "/",
          items: ({ query }) => findInserts(query, labels),
          allow: ({ state, range }) => !state.doc.resolve(range.from).parent.type.spec.code,
          command: ({ range, props: insert }) => {
            editor.chain().focus().deleteRange(range).run();
            insert.run(editor);
          },
          render: () => ({
            onStart: (props) => show(editor, props),
            onUpdate: (props) => show(editor, props),
            onExit: () => surfaceOf(editor).slash.put(null),
            onKeyDown: ({ event }) => pressKey(editor, event.key),
          }),
        }),
      ];
    },
  });

function show(editor: Editor, props: SuggestionProps<Insert, Insert>): void {
  if (!props.loading) surfaceOf(editor).slash.put({ props, at: 0 });
}

/** Nothing found takes no key: the text is just text then. */
function pressKey(editor: Editor, key: string): boolean {
  const { slash } = surfaceOf(editor);
  const open = slash.read();
  if (!open || open.props.items.length === 0) return false;
  const last = open.props.items.length - 1;
  const next = { ArrowDown: open.at === last ? 0 : open.at + 1, ArrowUp: open.at === 0 ? last : open.at - 1, Home: 0, End: last }[key];
  if (next !== undefined) slash.put({ ...open, at: next });
  const chosen = open.props.items[open.at];
  const isChoice = key === "Enter" || key === "Tab";
  if (isChoice && chosen) open.props.command(chosen);
  return isChoice || next !== undefined;
}
