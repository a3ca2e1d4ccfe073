import type { Block } from "../../blocks.ts";
import { withoutControlCharacters } from "../../text.ts";
import type { Place } from "../place.ts";
import { classesOf, type Element, elementsWithin, isElement, type Node, textOf } from "../tree.ts";
import { isPulled, toPullQuote } from "./quotes.ts";

type Read = (nodes: readonly Node[], place: Place) => Block[];

const LONGEST_CAPTION = 1_000;

/** A picture with its caption, also as WordPress wrote it before there were figures. */
export const isFigure = (element: Element): boolean => element.tagName === "figure" || classesOf(element).includes("wp-caption");

/** What a figure shows, with its caption; a caption goes with the picture that is lost, for alone it says nothing. */
export function toFigure(element: Element, place: Place, read: Read): Block[] {
  if (isPulled(element)) return toPullQuote(element, place, read);
  const captions = element.childNodes.filter((node) => isElement(node) && isCaption(node));
  const caption = withoutControlCharacters(captions.map(textOf).join(" ").replaceAll(/\s+/gu, " ").trim().slice(0, LONGEST_CAPTION)).trim();
  const rest = element.childNodes.filter((node) => !captions.includes(node));
  const [only, ...others] = read(rest, { ...place, caption });
  if (only && others.length === 0 && (only.type === "embed" || only.type === "audio" || only.type === "video")) {
    return only.type === "embed" ? [{ ...only, attrs: { ...only.attrs, caption } }] : [{ ...only, attrs: { ...only.attrs, caption } }];
  }
  const shown = only ? [only, ...others] : [];
  return hasPicture(rest) ? shown : [...shown, ...read(captions, place)];
}

const isCaption = (element: Element): boolean => element.tagName === "figcaption" || classesOf(element).includes("wp-caption-text");

const hasPicture = (nodes: readonly Node[]): boolean => elementsWithin(nodes).some(({ tagName }) => tagName === "img");
