import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from "parse5";
import type { AllowList } from "./allow-lists.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const ADDRESSES = ["href", "src", "srcset"];
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#note-)/;
/** In the middle of a line; everything else ends one. */
const INLINE = new Set(["a", "code", "em", "s", "small", "span", "strong", "sub", "sup"]);

/** What stands in rendered HTML although it must not. */
export function findLeaks(html: string, allowed: AllowList): string[] {
  return elementsOf(parseFragment(html).childNodes).flatMap((element) => {
    const attributes = allowed[element.tagName];
    if (!attributes) return [`<${element.tagName}>`];
    return element.attrs.flatMap(({ name, value }) => {
      if (!attributes.includes(name)) return [`<${element.tagName} ${name}>`];
      return ADDRESSES.includes(name) && !SAFE_ADDRESS.test(value) ? [`${name}="${value}"`] : [];
    });
  });
}

/** The words a reader meets, in order, without the numbers of footnotes. */
export const readWords = (html: string): string[] => splitWords(textOf(parseFragment(html).childNodes));

export const splitWords = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

const elementsOf = (nodes: Node[]): Element[] =>
  nodes.filter((node) => defaultTreeAdapter.isElementNode(node)).flatMap((element) => [element, ...elementsOf(element.childNodes)]);

function textOf(nodes: Node[]): string {
  return nodes
    .map((node) => {
      if (defaultTreeAdapter.isTextNode(node)) return node.value;
      if (!defaultTreeAdapter.isElementNode(node) || isNoteMark(node)) return "";
      const text = textOf(node.childNodes);
      return INLINE.has(node.tagName) ? text : `\n${text}\n`;
    })
    .join("");
}

const isNoteMark = (element: Element): boolean => element.attrs.some(({ name, value }) => name === "class" && value === "note-mark");
