import type { Inline, Mark, Text } from "../inline.ts";
import { withoutControlCharacters } from "../text.ts";
import { isForm, isSilent } from "./blocks/elements.ts";
import { toLostPicture } from "./blocks/pictures.ts";
import { marksWithin } from "./marks.ts";
import type { Place } from "./place.ts";
import { attributeOf, type Element, isElement, type Node, styleOf, textOf } from "./tree.ts";

const LONGEST_RUN = 20_000;
/** Soft hyphens and spaces without width break search, and what they were for is over. */
const INVISIBLE = /[\u00ad\u200b\u2060]/gu;

/** The runs of a line, spaces collapsed as browsers do it. */
export const toInlines = (nodes: readonly Node[], place: Place): Inline[] => tidy(nodes.flatMap((node) => readNode(node, place)));

function readNode(node: Node, place: Place): Inline[] {
  if (isElement(node)) return readElement(node, place);
  if (node.nodeName !== "#text" || !("value" in node)) return [];
  return toRuns(node.value.replaceAll(/[ \t\n\r\f]+/g, " "), place.marks);
}

function readElement(element: Element, place: Place): Inline[] {
  const { tagName, childNodes } = element;
  if (tagName === "br") return [{ type: "hardBreak" }];
  if (tagName === "img") {
    place.lost.push(...toLostPicture(element, place.caption));
    return [];
  }
  const note = place.notes.texts.get(element);
  if (note) return [{ type: "footnote", attrs: { text: note } }];
  if (isForm(element)) place.lost.push({ what: "form", text: textOf(element) || attributeOf(element, "value") });
  if (isSilent(element) || isForm(element) || place.notes.places.has(element)) return [];
  if (isStyled(element)) place.lost.push({ what: "style", text: textOf(element) });
  const within = { ...place, marks: marksWithin(element, place) };
  return childNodes.flatMap((child) => readNode(child, within));
}

/** What a document has no mark for. */
function isStyled(element: Element): boolean {
  if (["mark", "big", "center", "font", "ins"].includes(element.tagName)) return true;
  if (element.tagName === "u") return true;
  return styleOf(element, "text-decoration").includes("underline") && textOf(element).trim() !== "";
}

/** Long text in runs that the format takes. */
export function toRuns(raw: string, marks: readonly Mark[]): Text[] {
  const text = withoutControlCharacters(raw.replaceAll(INVISIBLE, ""));
  const parts = text.length <= LONGEST_RUN ? [text] : (text.match(/[\s\S]{1,19999}/gu) ?? []);
  return parts.filter(Boolean).map((part) => (marks.length > 0 ? { type: "text", text: part, marks: [...marks] } : { type: "text", text: part }));
}

/** One space between words and none at the ends of a line; neighbours that look the same are one run. */
export function tidy(inlines: readonly Inline[]): Inline[] {
  const tidied: Inline[] = [];
  for (const inline of inlines) {
    const last = tidied.at(-1);
    if (inline.type !== "text") {
      if (inline.type === "hardBreak") trimEnd(tidied);
      tidied.push(inline);
      continue;
    }
    const text = endsInSpace(last) ? inline.text.replace(/^ +/, "") : inline.text;
    if (text === "") continue;
    if (last?.type === "text" && isAlike(last, inline) && last.text.length + text.length <= LONGEST_RUN)
      tidied[tidied.length - 1] = { ...last, text: last.text + text };
    else tidied.push({ ...inline, text });
  }
  trimEnd(tidied);
  return tidied;
}

const endsInSpace = (last: Inline | undefined): boolean => !last || last.type === "hardBreak" || (last.type === "text" && last.text.endsWith(" "));

function trimEnd(inlines: Inline[]): void {
  const last = inlines.at(-1);
  if (last?.type !== "text") return;
  const text = last.text.trimEnd();
  if (text === "") inlines.pop();
  else inlines[inlines.length - 1] = { ...last, text };
}

const isAlike = (one: Text, other: Text): boolean => JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? []);
