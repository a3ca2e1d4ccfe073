import type { Editor } from "@tiptap/react";
import type { IconName } from "../../../shell/components/icon.tsx";

export type InsertName =
  | "heading2"
  | "heading3"
  | "bulletList"
  | "orderedList"
  | "quote"
  | "pullQuote"
  | "question"
  | "factBox"
  | "picture"
  | "gallery"
  | "embed"
  | "readAlso"
  | "table"
  | "footnote"
  | "download"
  | "audio"
  | "video"
  | "divider"
  | "code";

/** What the slash menu and the menu of blocks offer; its name in each language is in the messages. */
export interface Insert {
  name: InsertName;
  icon: IconName;
  /** How it is called in Latin letters, whatever the language of the desk. */
  aliases: string;
  run(editor: Editor): unknown;
}
