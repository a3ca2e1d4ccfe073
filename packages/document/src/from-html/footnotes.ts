import { withoutControlCharacters } from "../text.ts";
import { attributeOf, type Element, elementsWithin, isElement, type Node, textOf } from "./tree.ts";

/** Footnotes as Word, Google Docs and WordPress write them: a mark that leads down to a note, and the note back up to the mark. */
export interface Notes {
  /** What a note says, by the link that marks it. */
  texts: ReadonlyMap<Element, string>;
  /** Where the notes stand; their words are read already. */
  places: ReadonlySet<Element>;
}

const LONGEST = 1_000;

export function findNotes(nodes: readonly Node[]): Notes {
  const elements = elementsWithin(nodes);
  const order = new Map(elements.map((element, index) => [element, index]));
  const named = new Map(elements.flatMap((element) => namesOf(element).map((name) => [name, element] as const)));
  const texts = new Map<Element, string>();
  const places = new Set<Element>();
  for (const mark of elements.filter(isMark)) {
    const target = named.get(attributeOf(mark, "href").slice(1));
    const place = target && toPlace(target);
    const text = place && toText(place);
    if (!text || (order.get(place) ?? 0) <= (order.get(mark) ?? 0)) continue;
    texts.set(mark, text);
    places.add(place);
  }
  return { texts, places };
}

const namesOf = (element: Element): string[] => [attributeOf(element, "id"), attributeOf(element, "name")].filter(Boolean);

const isMark = (element: Element): boolean =>
  element.tagName === "a" && attributeOf(element, "href").startsWith("#") && /^\s*[[(]?(?:\d{1,3}|[ivx]{1,5}|\*{1,3})[\])]?\s*$/.test(textOf(element));

/** The line or list item around: what a note's own anchor stands in. */
function toPlace(target: Element): Element | null {
  for (let element: Element | null = target; element; element = parentOf(element)) {
    if (["p", "li", "div", "dd"].includes(element.tagName)) return element;
  }
  return null;
}

const parentOf = ({ parentNode }: Element): Element | null => (parentNode && "tagName" in parentNode && isElement(parentNode) ? parentNode : null);

/** Without the number before it and the arrow behind it. */
function toText(place: Element): string {
  const text = textOf(place).replaceAll(/\s+/gu, " ").trim();
  const said = text.replace(/^(?:[[(]?\d{1,3}[\]).]?|\*{1,3})\s*/, "").replace(/\s*[↩↑⤴]\ufe0e?\s*$/u, "");
  return withoutControlCharacters(said.slice(0, LONGEST)).trim();
}
