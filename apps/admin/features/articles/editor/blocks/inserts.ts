import type { Editor } from "@tiptap/react";
import { type DialogName, openDialog } from "../surface/surface.ts";
import type { Insert, InsertName } from "./insert.ts";
import { insertTable } from "./insert-block.ts";

const asks = (name: DialogName) => (editor: Editor) => openDialog(editor, name);

export const inserts: readonly Insert[] = [
  {
    name: "heading2",
    icon: "heading2",
    aliases: "h2 heading zagolovok taqyryp",
    run: (editor) => editor.chain().focus().setNode("heading", { level: 2 }).run(),
  },
  {
    name: "heading3",
    icon: "heading3",
    aliases: "h3 heading zagolovok taqyryp",
    run: (editor) => editor.chain().focus().setNode("heading", { level: 3 }).run(),
  },
  { name: "bulletList", icon: "bulletList", aliases: "list ul spisok tizim", run: (editor) => editor.chain().focus().toggleBulletList().run() },
  { name: "orderedList", icon: "orderedList", aliases: "numbered ol spisok tizim", run: (editor) => editor.chain().focus().toggleOrderedList().run() },
  { name: "quote", icon: "quote", aliases: "quote citata dayeksoz", run: (editor) => editor.chain().focus().toggleBlockquote().run() },
  { name: "pullQuote", icon: "pullQuote", aliases: "pull vrezka citata", run: (editor) => editor.chain().focus().setNode("pullQuote").run() },
  { name: "question", icon: "question", aliases: "question interview vopros suraq", run: (editor) => editor.chain().focus().setNode("question").run() },
  { name: "factBox", icon: "factBox", aliases: "facts box spravka anyqtama", run: (editor) => editor.chain().focus().wrapIn("factBox").run() },
  { name: "picture", icon: "picture", aliases: "picture image photo foto suret", run: asks("picture") },
  { name: "gallery", icon: "gallery", aliases: "gallery photos galereya", run: asks("gallery") },
  { name: "embed", icon: "embed", aliases: "embed youtube telegram instagram tiktok twitter", run: asks("embed") },
  { name: "readAlso", icon: "readAlso", aliases: "read also related chitayte oqynyz", run: asks("readAlso") },
  { name: "table", icon: "table", aliases: "table tablica keste", run: insertTable },
  { name: "footnote", icon: "footnote", aliases: "footnote note snoska silteme", run: asks("footnote") },
  { name: "download", icon: "download", aliases: "file download pdf fail zhukteu", run: asks("download") },
  { name: "audio", icon: "audio", aliases: "audio sound podcast", run: asks("audio") },
  { name: "video", icon: "video", aliases: "video film", run: asks("video") },
  { name: "divider", icon: "divider", aliases: "divider line hr liniya syzyq", run: (editor) => editor.chain().focus().setHorizontalRule().run() },
  { name: "code", icon: "code", aliases: "code pre kod", run: (editor) => editor.chain().focus().toggleNode("codeBlock", "paragraph").run() },
];

/** Those that begin with what was typed, then those that have it somewhere. `labels` are the names in the language of the desk. */
export function findInserts(query: string, labels: Record<InsertName, string>): Insert[] {
  const wanted = query.trim().toLocaleLowerCase();
  const names = ({ name, aliases }: Insert): string[] => [labels[name].toLocaleLowerCase(), ...aliases.split(" "), name.toLowerCase()];
  const starting = inserts.filter((insert) => names(insert).some((text) => text.startsWith(wanted)));
  const containing = inserts.filter((insert) => !starting.includes(insert) && names(insert).some((text) => text.includes(wanted)));
  return [...starting, ...containing];
}
