import { Blockquote } from "@tiptap/extension-blockquote";
import { ListItem, OrderedList } from "@tiptap/extension-list";
import { Placeholder } from "@tiptap/extensions";
import StarterKit from "@tiptap/starter-kit";
import type { Language } from "../../../messages/languages.ts";
import { MarginNotes } from "../../margins/components/margin-notes.ts";
import { BlockKeys } from "./blocks/block-commands.ts";
import type { InsertName } from "./blocks/insert.ts";
import { Finder } from "./finding/finder.ts";
import { LanguageMark } from "./marks/language-mark.ts";
import { LinkMark } from "./marks/link-mark.ts";
import { scriptMarks } from "./marks/script-marks.ts";
import { atomNodes } from "./nodes/atom-nodes.ts";
import { codeNodes } from "./nodes/code-nodes.ts";
import { FootnoteNode } from "./nodes/footnote-node.ts";
import { GalleryNode } from "./nodes/gallery-node.ts";
import { tableNodes } from "./nodes/table-nodes.ts";
import { textNodes } from "./nodes/text-nodes.ts";
import { toSlashMenu } from "./surface/slash-menu.ts";
import { SurfaceKeys } from "./surface/surface.ts";
import { toTypography } from "./typography/typography.ts";
import { UploadPlaces } from "./uploads/upload-places.ts";

interface Wanted {
  /** Of the article, by whose habits it is set. */
  language: Language;
  placeholder: string;
  /** What blocks are called where the slash menu looks for them. */
  labels: Record<InsertName, string>;
}

/** Exactly the nodes and marks of `@polosa/document`; anything else that is typed or pasted becomes one of them or plain text. */
export const toExtensions = ({ language, placeholder, labels }: Wanted) => [
  SurfaceKeys,
  StarterKit.configure({
    heading: { levels: [2, 3] },
    blockquote: false,
    orderedList: false,
    listItem: false,
    link: false,
    code: false,
    codeBlock: false,
    underline: false,
    // It would change documents that end in a picture as soon as they are opened.
    trailingNode: false,
    dropcursor: { color: false, class: "ProseMirror-dropcursor", width: 2 },
  }),
  Blockquote.extend({ content: "paragraph+" }),
  OrderedList.extend({ addAttributes: () => ({}) }),
  ListItem.extend({ content: "paragraph (paragraph | bulletList | orderedList)*" }),
  ...codeNodes,
  ...scriptMarks,
  LanguageMark,
  LinkMark,
  ...textNodes,
  ...atomNodes,
  GalleryNode,
  ...tableNodes,
  FootnoteNode,
  BlockKeys,
  Finder,
  MarginNotes,
  UploadPlaces,
  toTypography(language),
  toSlashMenu(labels),
  Placeholder.configure({ placeholder }),
];
