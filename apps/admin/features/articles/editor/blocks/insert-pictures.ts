import type { Editor } from "@tiptap/react";
import type { Chosen } from "../../../media/components/picture-dialog.tsx";
import { insertBlock } from "./insert-block.ts";

export const insertPicture = (editor: Editor, chosen: Chosen): boolean => insertBlock(editor, toNode(chosen));

export const insertGallery = (editor: Editor, chosen: Chosen): boolean => insertBlock(editor, { type: "gallery", content: [toNode(chosen)] });

/** After the picture of a gallery that is selected. */
export const addToGallery = (editor: Editor, chosen: Chosen): boolean => editor.commands.insertContentAt(editor.state.selection.to, toNode(chosen));

const toNode = ({ mediaId, alt, caption, credit }: Chosen) => ({ type: "image", attrs: { mediaId, alt, caption, credit } });
