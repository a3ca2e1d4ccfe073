"use client";

import type { Editor } from "@tiptap/react";
import { type Chosen, PictureDialog } from "../../../media/components/picture-dialog.tsx";
import { useContents } from "../../draft.tsx";
import { addToGallery, insertGallery, insertPicture } from "../../editor/blocks/insert-pictures.ts";
import { useHeld } from "../../editor/surface/held.ts";
import { type DialogName, surfaceOf } from "../../editor/surface/surface.ts";
import type { DialogProps } from "./dialog-props.ts";
import { DownloadDialog } from "./download-dialog.tsx";
import { EmbedDialog } from "./embed-dialog.tsx";
import { FootnoteDialog } from "./footnote-dialog.tsx";
import { LanguageDialog } from "./language-dialog.tsx";
import { LinkDialog } from "./link-dialog.tsx";
import { ReadAlsoDialog } from "./read-also-dialog.tsx";
import { RecordingDialog } from "./recording-dialog.tsx";

/** The one dialog that keys, menus and blocks have asked for. */
export function SurfaceDialogs({ editor }: { editor: Editor }) {
  const { dialog } = surfaceOf(editor);
  const name = useHeld(dialog);

  function close() {
    dialog.put(null);
    setTimeout(() => editor.view.focus());
  }

  function finish(work: () => unknown) {
    dialog.put(null);
    // After the dialog has given focus back.
    setTimeout(() => {
      editor.view.focus();
      work();
    });
  }

  return name && <Asked name={name} editor={editor} onDone={finish} onClose={close} />;
}

function Asked({ name, ...props }: DialogProps & { name: DialogName }) {
  switch (name) {
    case "link":
      return <LinkDialog {...props} />;
    case "picture":
      return <Pictures {...props} onChoose={insertPicture} />;
    case "gallery":
      return <Pictures {...props} onChoose={insertGallery} />;
    case "galleryPicture":
      return <Pictures {...props} onChoose={addToGallery} />;
    case "embed":
      return <EmbedDialog {...props} />;
    case "audio":
    case "video":
      return <RecordingDialog {...props} type={name} />;
    case "readAlso":
      return <ReadAlsoDialog {...props} />;
    case "footnote":
      return <FootnoteDialog {...props} />;
    case "language":
      return <LanguageDialog {...props} />;
    case "download":
      return <DownloadDialog {...props} />;
  }
}

function Pictures({ editor, onDone, onClose, onChoose }: DialogProps & { onChoose: (editor: Editor, chosen: Chosen) => void }) {
  const { article } = useContents();
  return <PictureDialog locale={article.locale} onChoose={(chosen) => onDone(() => onChoose(editor, chosen))} onClose={onClose} />;
}
