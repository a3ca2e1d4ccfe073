import { Block } from "@polosa/document/blocks.ts";
import { mergeAttributes, Node, type ReactNodeViewProps, ReactNodeViewRenderer } from "@tiptap/react";
import type { ComponentType } from "react";
import { keptAlways } from "./kept.ts";

/** A block without text of its own: its attributes are all it is. Pasted, it is taken only if a document would take it. */
export function blockAtom(name: string, attributes: string[], view: ComponentType<ReactNodeViewProps>): Node {
  const entries = attributes.map((attribute) => [attribute, keptAlways(attribute)] as const);
  const isAccepted = (element: HTMLElement): boolean => {
    const attrs = Object.fromEntries(entries.map(([attribute, { parseHTML }]) => [attribute, parseHTML(element)]));
    return Block.safeParse({ type: name, attrs }).success;
  };
  return Node.create({
    name,
    group: "block",
    atom: true,
    draggable: true,
    addAttributes: () => Object.fromEntries(entries),
    parseHTML: () => [{ tag: `div[data-block="${name}"]`, getAttrs: (element) => (isAccepted(element) ? null : false) }],
    renderHTML: ({ HTMLAttributes }) => ["div", mergeAttributes({ "data-block": name }, HTMLAttributes)],
    addNodeView: () => ReactNodeViewRenderer(view),
  });
}
