import type { Editor } from "@tiptap/react";
import type { Chosen } from "../../../media/components/picture-dialog.tsx";

/** Puts a picture where the cursor is. */
export function insertPicture(editor: Editor, chosen: Chosen): void {
  editor.chain().focus().insertContent(toNode(chosen)).run();
}

export function insertGallery(editor: Editor, chosen: Chosen): void {
  editor
    .chain()
    .focus()
    .insertContent({ type: "gallery", content: [toNode(chosen)] })
    .run();
}

/** After the picture of a gallery that is selected. */
export function addToGallery(editor: Editor, chosen: Chosen): void {
  editor.chain().insertContentAt(editor.state.selection.to, toNode(chosen)).run();
}

const toNode = ({ mediaId, alt, caption, credit }: Chosen) => ({ type: "image", attrs: { mediaId, alt, caption, credit } });
