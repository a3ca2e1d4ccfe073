import { Blockquote } from "@tiptap/extension-blockquote";
import { ListItem, OrderedList } from "@tiptap/extension-list";
import { Placeholder } from "@tiptap/extensions";
import StarterKit from "@tiptap/starter-kit";
import { LinkMark } from "./link-mark.ts";
import { PictureNode } from "./picture-node.ts";

/** Exactly the nodes and marks of `@polosa/document`; anything else that is typed or pasted becomes one of them or plain text. */
export const toExtensions = (placeholder: string) => [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    blockquote: false,
    orderedList: false,
    listItem: false,
    link: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    // It would change documents that end in a picture as soon as they are opened.
    trailingNode: false,
    dropcursor: { color: false, class: "ProseMirror-dropcursor", width: 2 },
  }),
  Blockquote.extend({ content: "paragraph+" }),
  OrderedList.extend({ addAttributes: () => ({}) }),
  ListItem.extend({ content: "paragraph+" }),
  LinkMark,
  PictureNode,
  Placeholder.configure({ placeholder }),
];
