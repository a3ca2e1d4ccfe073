"use client";

import { type Editor, EditorContent } from "@tiptap/react";
import { UploadCards } from "./blocks/upload-cards.tsx";
import { SurfaceDialogs } from "./dialogs/surface-dialogs.tsx";
import { BlockHandle } from "./menus/block-handle.tsx";
import { BlockMenu } from "./menus/block-menu.tsx";
import { SelectionTools } from "./menus/selection-tools.tsx";
import { SlashMenu } from "./menus/slash-menu.tsx";
import { LostNotice } from "./reading/lost-notice.tsx";
import { ReadingBar } from "./reading/reading-bar.tsx";

/** The text, and all that opens beside it. Nothing here is drawn again for a key. */
export function Body({ editor }: { editor: Editor }) {
  return (
    <>
      <LostNotice editor={editor} />
      <EditorContent editor={editor} />
      <UploadCards editor={editor} />
      <BlockHandle editor={editor} />
      <SelectionTools editor={editor} />
      <SlashMenu editor={editor} />
      <BlockMenu editor={editor} />
      <SurfaceDialogs editor={editor} />
      <ReadingBar editor={editor} />
    </>
  );
}
