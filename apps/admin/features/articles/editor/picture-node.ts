import { Node, ReactNodeViewRenderer } from "@tiptap/react";
import { PictureView } from "../components/picture-view.tsx";

/** A picture in the text: the media's id and its words, as the document's schema has it. The file behind the id is in `usePictures`. */
export const PictureNode = Node.create({
  name: "image",
  group: "block",
  atom: true,
  draggable: true,

  addAttributes: () => ({
    mediaId: inHtml("mediaId", "data-media-id"),
    alt: inHtml("alt", "data-alt"),
    caption: inHtml("caption", "data-caption"),
    credit: inHtml("credit", "data-credit"),
  }),

  // Only our own pictures, cut or copied within an editor: an address of somebody else's picture is not a picture of ours.
  parseHTML: () => [{ tag: "figure[data-media-id]" }],

  renderHTML: ({ HTMLAttributes }) => ["figure", HTMLAttributes],

  addNodeView: () => ReactNodeViewRenderer(PictureView),
});

const inHtml = (key: string, name: string) => ({
  default: "",
  parseHTML: (element: HTMLElement) => element.getAttribute(name) ?? "",
  renderHTML: (attributes: Record<string, unknown>) => ({ [name]: attributes[key] }),
});
