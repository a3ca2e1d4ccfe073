import type { Block, Paragraph } from "../../blocks.ts";
import { withoutControlCharacters } from "../../text.ts";
import type { Place } from "../place.ts";
import { classesOf, type Element, elementsWithin, type Node, textOf } from "../tree.ts";
import { toQuotedPost } from "./frames.ts";
import { chunk, toParagraphs } from "./lines.ts";

type Read = (nodes: readonly Node[], place: Place) => Block[];

const MOST_PARAGRAPHS = 20;
const LONGEST_SOURCE = 200;

/** A quotation; who said it is its last paragraph. A post of another site is what that site shows. */
export function toQuote(element: Element, place: Place, read: Read): Block[] {
  const post = toQuotedPost(element);
  if (post) return [post];
  if (isPulled(element)) return toPullQuote(element, place, read);
  const paragraphs = read(element.childNodes, place).flatMap(toParagraphs);
  return chunk(paragraphs, MOST_PARAGRAPHS).map((content) => ({ type: "blockquote", content }));
}

export const isPulled = (element: Element): boolean => classesOf(element).some((name) => name === "wp-block-pullquote" || name === "pullquote");

/** The words shown large, and below them whose they are. */
export function toPullQuote(element: Element, place: Place, read: Read): Block[] {
  const cited = elementsWithin(element.childNodes).find(({ tagName }) => tagName === "cite" || tagName === "figcaption");
  const paragraphs = read(element.childNodes, { ...place, marks: [] }).flatMap(toParagraphs);
  const source = cited ? squeeze(textOf(cited)) : "";
  const [first, ...rest] = paragraphs.filter((paragraph) => squeeze(plain(paragraph)) !== source);
  if (!first) return [];
  return [
    {
      type: "pullQuote",
      attrs: { source: withoutControlCharacters(source.slice(0, LONGEST_SOURCE)).trim() },
      ...(first.content && { content: first.content }),
    },
    ...rest,
  ];
}

const squeeze = (text: string): string => withoutControlCharacters(text.replaceAll(/\s+/gu, " ")).trim();
const plain = ({ content = [] }: Paragraph): string => content.map((inline) => (inline.type === "text" ? inline.text : " ")).join("");
