import { type EditorState, Plugin, type Transaction } from "@tiptap/pm/state";
import { Node, ReactNodeViewRenderer } from "@tiptap/react";
import { GalleryView } from "../../components/blocks/gallery-view.tsx";

/** Pictures that are looked at one after another; without its last picture it is gone. */
export const GalleryNode = Node.create({
  name: "gallery",
  group: "block",
  content: "image*",
  draggable: true,
  isolating: true,
  parseHTML: () => [{ tag: 'div[data-block="gallery"]' }],
  renderHTML: () => ["div", { "data-block": "gallery" }, 0],
  addNodeView: () => ReactNodeViewRenderer(GalleryView),
  addProseMirrorPlugins: () => [new Plugin({ appendTransaction: (_transactions, _before, state) => withoutEmptyGalleries(state) })],
});

function withoutEmptyGalleries({ doc, tr }: EditorState): Transaction | null {
  doc.forEach((node, position) => {
    if (node.type.name === "gallery" && node.childCount === 0) tr.delete(tr.mapping.map(position), tr.mapping.map(position + node.nodeSize));
  });
  return tr.docChanged ? tr : null;
}
