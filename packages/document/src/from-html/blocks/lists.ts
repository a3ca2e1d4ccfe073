import type { Block, List, ListItem, Paragraph } from "../../blocks.ts";
import type { Place } from "../place.ts";
import { type Element, isElement, type Node } from "../tree.ts";
import { chunk, toParagraphs } from "./lines.ts";

/** Deeper ones go into the deepest that the format has room for. */
const DEEPEST = 5;
const MOST_POINTS = 200;
const MOST_WITHIN = 20;

/** How the words of a point are read. */
type Read = (nodes: readonly Node[], place: Place) => Block[];

/** A list; several of them when it has more points than one may have. */
export function toLists(element: Element, place: Place, read: Read): List[] {
  const within = { ...place, lists: place.lists + 1 };
  const points = groupPoints(element).flatMap((nodes) => toPoints(read(nodes, within), within.lists));
  return listsOf(element.tagName === "ol" ? "orderedList" : "bulletList", points);
}

export const listsOf = (type: List["type"], points: readonly ListItem[]): List[] => chunk(points, MOST_POINTS).map((content) => ({ type, content }));

/** What stands between the points belongs to the one before: that is how lists in lists are often written. */
function groupPoints({ childNodes }: Element): Node[][] {
  const groups: Node[][] = [];
  for (const node of childNodes) {
    if (isElement(node) && node.tagName === "li") groups.push([...node.childNodes]);
    else if (groups.length === 0) groups.push([node]);
    else groups.at(-1)?.push(node);
  }
  return groups;
}

/** One point, or more when it says more than one may; nothing of one without words. */
function toPoints(blocks: readonly Block[], depth: number): ListItem[] {
  const parts = blocks.flatMap((block): (Paragraph | List)[] =>
    (block.type === "bulletList" || block.type === "orderedList") && depth < DEEPEST ? [block] : toParagraphs(block),
  );
  return chunk(parts, MOST_WITHIN - 1).map((content) => ({
    type: "listItem",
    content: content[0]?.type === "paragraph" ? content : [{ type: "paragraph" }, ...content],
  }));
}
