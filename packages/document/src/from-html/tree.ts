import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from "parse5";

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Parsing takes the square of the depth, and no text that anybody wrote is nested like that. */
const MAX_DEPTH = 512;

/** The nodes of a piece of HTML; null when it is nested too deep to be text. */
export function parseTree(html: string): Node[] | null {
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > MAX_DEPTH) throw new TooDeep();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  try {
    return parseFragment(html, { treeAdapter, scriptingEnabled: false }).childNodes;
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
}

class TooDeep extends Error {}

export const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node);

/** An attribute; empty when the element has none of that name. */
export const attributeOf = (element: Element, name: string): string => element.attrs.find((attribute) => attribute.name === name)?.value ?? "";

export const classesOf = (element: Element): string[] => attributeOf(element, "class").split(/\s+/).filter(Boolean);

/** A property of the element's own style, in lower case; empty when it says nothing of it. */
export function styleOf(element: Element, property: string): string {
  const declared = attributeOf(element, "style")
    .split(";")
    .find((declaration) => declaration.split(":", 1)[0]?.trim().toLowerCase() === property);
  return (
    declared
      ?.slice(declared.indexOf(":") + 1)
      .trim()
      .toLowerCase() ?? ""
  );
}

/** All text within, as it stands in the source. */
export const textOf = (node: Node): string => {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return isElement(node) ? textOfAll(node.childNodes) : "";
};

export const textOfAll = (nodes: readonly Node[]): string => nodes.map(textOf).join("");

/** Every element within, outer before inner. */
export const elementsWithin = (nodes: readonly Node[]): Element[] =>
  nodes.filter(isElement).flatMap((element) => [element, ...elementsWithin(element.childNodes)]);
