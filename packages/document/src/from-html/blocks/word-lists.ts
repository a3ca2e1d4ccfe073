import type { List, ListItem, Paragraph } from "../../blocks.ts";
import { toInlines } from "../inlines.ts";
import type { Place } from "../place.ts";
import { type Element, elementsWithin, isElement, type Node, styleOf, textOf } from "../tree.ts";
import { listsOf } from "./lists.ts";

const DEEPEST = 5;

interface Point {
  level: number;
  type: List["type"];
  listItem: ListItem;
}

/** Word writes lists as paragraphs that say their level in their style, with the bullet as text. */
export const isWordPoint = (node: Node): node is Element => isElement(node) && /\blevel\d/.test(styleOf(node, "mso-list"));

export function toWordLists(elements: readonly Element[], place: Place): List[] {
  return toLevel(
    elements.map((element) => toPoint(element, place)),
    1,
  );
}

function toPoint(element: Element, place: Place): Point {
  const level = Number(/level(\d)/.exec(styleOf(element, "mso-list"))?.[1] ?? 1);
  const bullet = elementsWithin(element.childNodes).find((each) => styleOf(each, "mso-list") === "ignore");
  const paragraph: Paragraph = { type: "paragraph", content: toInlines(element.childNodes, place) };
  return {
    level: Math.min(level, DEEPEST),
    type: bullet && /^\s*[\p{L}\d]{1,5}[.)]/u.test(textOf(bullet)) ? "orderedList" : "bulletList",
    listItem: { type: "listItem", content: [paragraph] },
  };
}

/** Points of a level, each with the deeper ones that follow it. */
function toLevel(points: readonly Point[], level: number): List[] {
  const groups: { head: Point; rest: Point[] }[] = [];
  for (const point of points) {
    const last = groups.at(-1);
    if (last && point.level > level) last.rest.push(point);
    else groups.push({ head: point, rest: [] });
  }
  const [first] = groups;
  if (!first) return [];
  const listItems = groups.map(
    ({ head, rest }): ListItem => ({ ...head.listItem, content: [...head.listItem.content, ...toLevel(rest, level + 1).slice(0, 18)] }),
  );
  return listsOf(first.head.type, listItems);
}
