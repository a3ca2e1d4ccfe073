import type { Mark } from "../inline.ts";

/** Any node of a document, as comparing sees it: what it is, what is said of it, what is in it. */
export interface Node {
  type: string;
  attrs?: Readonly<Record<string, unknown>> | undefined;
  content?: readonly Node[] | undefined;
  text?: string | undefined;
  marks?: readonly Mark[] | undefined;
}

/** The nodes whose content is words; all others hold nodes like themselves, or nothing. */
const texts = new Set(["paragraph", "heading", "question", "pullQuote", "codeBlock"]);
const boxes = new Set(["bulletList", "orderedList", "listItem", "blockquote", "factBox", "table", "tableRow", "tableHeader", "tableCell", "gallery"]);

export type Kind = "text" | "box" | "atom";

export function kindOf({ type }: Node): Kind {
  if (texts.has(type)) return "text";
  return boxes.has(type) ? "box" : "atom";
}

export const contentOf = (node: Node): readonly Node[] => node.content ?? [];

/** Two values with one key say the same. */
export const keyOf = (value: unknown): string => JSON.stringify(value, sorted) ?? "";

export const isSame = (one: unknown, other: unknown): boolean => one === other || keyOf(one) === keyOf(other);

/** What is written in a node, attributes included, without its formatting. */
export function wordsOf(node: Node): string {
  if (node.text !== undefined) return node.text;
  const said = Object.values(node.attrs ?? {}).filter((value) => typeof value === "string");
  return [
    ...said,
    contentOf(node)
      .map(wordsOf)
      .join(kindOf(node) === "text" ? "" : "\n"),
  ]
    .filter(Boolean)
    .join("\n");
}

/** Postgres gives the keys of an object back in an order of its own. */
function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
