import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { type Editor, Extension } from "@tiptap/react";
import { surfaceOf } from "../surface/surface.ts";

type Change = { add: string; at: number } | { remove: string };
const key = new PluginKey<DecorationSet>("uploadPlaces");

/** Where pictures under way will stand, however the text around them changes. They are no part of the document until they are there. */
export const UploadPlaces = Extension.create({
  name: "uploadPlaces",
  addProseMirrorPlugins() {
    const { uploads } = surfaceOf(this.editor);
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, places) => {
            const mapped = places.map(tr.mapping, tr.doc);
            const change: Change | undefined = tr.getMeta(key);
            if (!change) return mapped;
            if ("remove" in change) return mapped.remove(mapped.find(undefined, undefined, ({ upload }) => upload === change.remove));
            const place = Decoration.widget(change.at, () => uploads.placeOf(change.add), {
              upload: change.add,
              key: change.add,
              side: 1,
              stopEvent: () => true,
            });
            return mapped.add(tr.doc, [place]);
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});

export function addPlace(editor: Editor, upload: string, at: number): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, { add: upload, at } satisfies Change));
}

export function removePlace(editor: Editor, upload: string): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, { remove: upload } satisfies Change));
}

/** Null when the text around it was deleted. */
export function findPlace(editor: Editor, upload: string): number | null {
  const [place] = key.getState(editor.state)?.find(undefined, undefined, (spec) => spec.upload === upload) ?? [];
  return place?.from ?? null;
}
