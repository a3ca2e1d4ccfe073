import type { Editor } from "@tiptap/react";
import type { Chosen } from "../../media/components/picture-dialog.tsx";

/** Puts a picture where the cursor is, and a paragraph after it when nothing else follows. */
export function insertPicture(editor: Editor, chosen: Chosen): void {
  const { mediaId, alt, caption, credit } = chosen;
  editor
    .chain()
    .focus()
    .insertContent([{ type: "image", attrs: { mediaId, alt, caption, credit } }, { type: "paragraph" }])
    .run();
}
