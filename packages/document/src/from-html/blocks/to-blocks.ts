import type { Block } from "../../blocks.ts";
import { withoutBold } from "../bold-headings.ts";
import { tidy, toInlines, toRuns } from "../inlines.ts";
import { marksWithin } from "../marks.ts";
import type { Place } from "../place.ts";
import { attributeOf, type Element, isElement, type Node, textOf } from "../tree.ts";
import { isBlock, isForm, isFurniture, isSilent } from "./elements.ts";
import { isFigure, toFigure } from "./figures.ts";
import { toFrame, toRecording, toScripted } from "./frames.ts";
import { chunk, toLines } from "./lines.ts";
import { toLists } from "./lists.ts";
import { toQuote } from "./quotes.ts";
import { toTables } from "./tables.ts";
import { isWordPoint, toWordLists } from "./word-lists.ts";

/** The blocks of some nodes: what stands in lines becomes paragraphs, the rest what its name says. */
export function toBlocks(nodes: readonly Node[], place: Place): Block[] {
  return groupNodes(nodes).flatMap((group): Block[] => {
    if (group.kind === "line") return toLines(toInlines(group.nodes, place));
    if (group.kind === "points") return toWordLists(group.nodes, place);
    return toBlock(group.node, place);
  });
}

type Group = { kind: "line"; nodes: Node[] } | { kind: "points"; nodes: Element[] } | { kind: "block"; node: Element };

function groupNodes(nodes: readonly Node[]): Group[] {
  const groups: Group[] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    if (isWordPoint(node)) {
      if (last?.kind === "points") last.nodes.push(node);
      else groups.push({ kind: "points", nodes: [node] });
    } else if (isElement(node) && (isBlock(node) || node.tagName === "script")) groups.push({ kind: "block", node });
    else if (last?.kind === "line") last.nodes.push(node);
    // Nothing but spaces between two points of a list does not end it.
    else if (last?.kind !== "points" || isElement(node) || textOf(node).trim() !== "") groups.push({ kind: "line", nodes: [node] });
  }
  return groups;
}

function toBlock(element: Element, place: Place): Block[] {
  if (isSilent(element) || place.notes.places.has(element)) return [];
  if (isFurniture(element)) return lose("furniture", element, place);
  if (isForm(element)) return lose("form", element, place);
  if (isFigure(element)) return toFigure(element, place, toBlocks);
  switch (element.tagName) {
    case "h1":
    case "h2":
      return toHeading(element, 2, place);
    case "h3":
    case "h4":
    case "h5":
    case "h6":
      return toHeading(element, 3, place);
    case "ul":
    case "ol":
    case "menu":
    case "dir":
      return toLists(element, place, toBlocks);
    case "table":
      return toTables(element, place, toBlocks);
    case "blockquote":
      return toQuote(element, place, toBlocks);
    case "pre":
    case "listing":
    case "xmp":
      return toCode(element);
    case "hr":
      return [{ type: "horizontalRule" }];
    case "iframe":
    case "object":
    case "embed":
      return toFrame(element, place);
    case "audio":
    case "video":
      return toRecording(element, place);
    case "script":
      return toScripted(element, place);
    default:
      return toBlocks(element.childNodes, { ...place, marks: marksWithin(element, place) });
  }
}

function lose(what: "furniture" | "form", element: Element, { lost }: Place): Block[] {
  lost.push({ what, text: textOf(element) || attributeOf(element, "value") });
  return [];
}

const LONGEST_HEADING = 300;

/** A heading is bold by itself; one with other blocks in it, or of a whole paragraph, is text. */
function toHeading(element: Element, level: 2 | 3, place: Place): Block[] {
  const isText = element.childNodes.some(isBlock) || textOf(element).length > LONGEST_HEADING;
  if (isText) return toBlocks(element.childNodes, place);
  const words = tidy(withoutBold(toInlines(element.childNodes, { ...place, marks: [] })));
  return words.length > 0 ? [{ type: "heading", attrs: { level }, content: words }] : [];
}

function toCode(element: Element): Block[] {
  const runs = toRuns(textOf(element).replace(/^\n|\s+$/g, ""), []);
  return chunk(runs, 1).map((content) => ({ type: "codeBlock", content }));
}
