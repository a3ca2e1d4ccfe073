import type { LostKind } from "@polosa/document/from-html/lost.ts";
import { type Editor, Extension } from "@tiptap/react";
import type { SuggestionProps } from "@tiptap/suggestion";
import type { Insert } from "../blocks/insert.ts";
import { PictureUploads } from "../uploads/picture-uploads.ts";
import { Held } from "./held.ts";

export type DialogName = "link" | "picture" | "galleryPicture" | "gallery" | "embed" | "audio" | "video" | "readAlso" | "footnote" | "language" | "download";

export interface OpenSlash {
  props: SuggestionProps<Insert, Insert>;
  at: number;
}

/** What is open around the text. Kept beside the editor, so that keys, menus and bars reach it alike. */
export interface Surface {
  dialog: Held<DialogName | null>;
  finding: Held<boolean>;
  /** The slash menu, while a name is being typed. */
  slash: Held<OpenSlash | null>;
  /** Where the block stands whose menu is open. */
  blockMenu: Held<number | null>;
  /** What the last paste could not keep. */
  lost: Held<readonly LostKind[]>;
  /** Headlines of articles that were chosen since the page was loaded, by id. */
  headlines: Map<string, string>;
  uploads: PictureUploads;
}

declare module "@tiptap/core" {
  interface Storage {
    surface: Surface;
  }
}

export const SurfaceKeys = Extension.create<object, Surface>({
  name: "surface",
  priority: 1_000,

  addStorage: () => ({
    dialog: new Held<DialogName | null>(null),
    finding: new Held(false),
    slash: new Held<OpenSlash | null>(null),
    blockMenu: new Held<number | null>(null),
    lost: new Held<readonly LostKind[]>([]),
    headlines: new Map(),
    uploads: new PictureUploads(),
  }),

  addKeyboardShortcuts: () => ({
    "Mod-k": ({ editor }) => openDialog(editor, "link"),
    "Mod-f": ({ editor }) => {
      surfaceOf(editor).finding.put(true);
      return true;
    },
    "Alt-F10": ({ editor }) => focusTools(editor),
  }),
});

export const surfaceOf = (editor: Editor): Surface => editor.storage.surface;

export function openDialog(editor: Editor, name: DialogName): true {
  surfaceOf(editor).dialog.put(name);
  return true;
}

/** To the tools at the selection where they are shown, else to those above the text. */
function focusTools(editor: Editor): boolean {
  const bar = document.querySelector<HTMLElement>("[data-selection-tools]") ?? document.querySelector<HTMLElement>("[data-tools]");
  bar?.querySelector<HTMLElement>('button:not([tabindex="-1"]), button')?.focus();
  return editor.isEditable && bar !== null;
}
