import { type EmbedReference, toEmbed } from "@polosa/document/embeds.ts";
import { Href } from "@polosa/document/href.ts";
import type { EditorState } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { insertBlock } from "../blocks/insert-block.ts";

/** An address alone: over words it becomes their link, on an empty line what it shows. False when it is neither here. */
export function pasteAddress(editor: Editor, text: string): boolean {
  const address = text.trim();
  if (!/^https?:\/\/\S+$/.test(address) || !Href.safeParse(address).success) return false;
  const { selection } = editor.state;
  if (!selection.empty) return selection.$from.sameParent(selection.$to) && editor.commands.setMark("link", { href: address });
  const embed = isEmptyLine(editor.state) ? toEmbed(address) : null;
  return embed ? insertEmbed(editor, embed) : insertLink(editor, address);
}

export const insertEmbed = (editor: Editor, { provider, id }: EmbedReference): boolean =>
  insertBlock(editor, { type: "embed", attrs: { provider, id, caption: "" } });

const insertLink = (editor: Editor, href: string): boolean =>
  editor.commands.insertContent({ type: "text", text: href, marks: [{ type: "link", attrs: { href } }] });

const isEmptyLine = ({ selection: { $from } }: EditorState): boolean =>
  $from.depth === 1 && $from.parent.type.name === "paragraph" && $from.parent.childCount === 0;
