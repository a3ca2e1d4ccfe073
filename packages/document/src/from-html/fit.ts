import type { Block } from "../blocks.ts";
import type { Document } from "../document.ts";
import { toParagraphs, wordsOf } from "./blocks/lines.ts";
import type { Lost } from "./lost.ts";

const MOST_BLOCKS = 2_000;
const MOST_NODES = 49_000;

/** The first blocks of a text, as many as a document holds. */
export function toFittingDocument(blocks: readonly Block[], lost: Lost[]): Document {
  let nodes = 0;
  const end = blocks.findIndex((block, index) => {
    nodes += countNodes(block);
    return index >= MOST_BLOCKS || nodes > MOST_NODES;
  });
  if (end < 0) return { type: "doc", content: [...blocks] };
  lost.push({
    what: "rest",
    text: blocks
      .slice(end, end + 5)
      .flatMap(toParagraphs)
      .map(({ content }) => wordsOf(content))
      .join(" "),
  });
  return { type: "doc", content: blocks.slice(0, end) };
}

function countNodes(node: object): number {
  if (!("content" in node) || !Array.isArray(node.content)) return 1;
  return node.content.reduce((sum: number, child: object) => sum + countNodes(child), 1);
}
