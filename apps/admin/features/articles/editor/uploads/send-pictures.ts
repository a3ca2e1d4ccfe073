import type { Picture } from "@polosa/newsroom/media/rules.ts";
import { closeHistory } from "@tiptap/pm/history";
import type { Editor } from "@tiptap/react";
import { uploadPicture } from "../../../media/components/upload-picture.ts";
import { blockOf, childAt } from "../blocks/block-at.ts";
import { surfaceOf } from "../surface/surface.ts";
import { addPlace, findPlace, removePlace } from "./upload-places.ts";

interface Desk {
  editor: Editor;
  /** The language in which the pictures will be described. */
  locale: string;
  remember(picture: Picture): void;
}

const noWords = { alt: "", caption: "", credit: "" };

/** Shows the files at once and sends them one after another: the server decodes one picture at a time anyhow. */
export async function sendPictures(desk: Desk, files: readonly File[], at: number): Promise<void> {
  const { uploads } = surfaceOf(desk.editor);
  const added = files.map((file) => uploads.add(file));
  for (const { id } of added) addPlace(desk.editor, id, at);
  for (const { id } of added) await sendPicture(desk, id);
}

/** Once more for one that was refused, too. */
export async function sendPicture({ editor, locale, remember }: Desk, id: string): Promise<void> {
  const { uploads } = surfaceOf(editor);
  const upload = uploads.held.read().find((other) => other.id === id);
  if (!upload) return;
  uploads.change(id, { sent: 0, reason: null });
  const answer = await uploadPicture(upload.file, { ...noWords, locale }, (sent) => uploads.change(id, { sent }));
  if (editor.isDestroyed) return;
  if (!answer.ok) return uploads.change(id, { reason: answer.reason });
  remember(answer.picture);
  settle(editor, id, answer.picture.id);
}

export function giveUpPicture(editor: Editor, id: string): void {
  removePlace(editor, id);
  surfaceOf(editor).uploads.remove(id);
}

/** Below the block the position is in; before it when it is an empty line. */
export function placeForPictures({ state }: Editor, position: number): number {
  const block = state.doc.resolve(position).depth === 0 ? position : state.doc.resolve(position).before(1);
  const found = childAt(state.doc, block);
  const isEmptyLine = found?.node.isTextblock === true && found.node.content.size === 0;
  return found && !isEmptyLine ? block + found.node.nodeSize : block;
}

export const placeAtCursor = (editor: Editor): number => placeForPictures(editor, blockOf(editor.state));

function settle(editor: Editor, id: string, mediaId: string): void {
  const at = findPlace(editor, id);
  giveUpPicture(editor, id);
  const picture = editor.schema.nodes.image?.create({ ...noWords, mediaId });
  if (at === null || !picture) return;
  editor.view.dispatch(closeHistory(editor.state.tr).insert(at, picture));
  editor.view.dispatch(closeHistory(editor.state.tr));
}
