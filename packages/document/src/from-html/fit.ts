import type { Block } from "../blocks.ts";
import type { Document } from "../document.ts";
import { toParagraphs, wordsOf } from "./blocks/lines.ts";
import { type Lost, tidyLost } from "./lost.ts";

const MOST_BLOCKS = 2_000;
const MOST_NODES = 49_000;

export interface Converted {
  /** Always one that the format accepts; empty when nothing was left. */
  document: Document;
  lost: Lost[];
}

/** A document of a text's first blocks, as many as it holds, and all that was lost on the way. */
export function toConverted(blocks: readonly Block[], lost: Lost[]): Converted {
  const content = takeFitting(blocks, lost);
  return { document: { type: "doc", content }, lost: tidyLost(lost) };
}

function takeFitting(blocks: readonly Block[], lost: Lost[]): Block[] {
  let nodes = 0;
  const end = blocks.findIndex((block, index) => {
    nodes += countNodes(block);
    return index >= MOST_BLOCKS || nodes > MOST_NODES;
  });
  if (end < 0) return [...blocks];
  lost.push({
    what: "rest",
    text: blocks
      .slice(end, end + 5)
      .flatMap(toParagraphs)
      .map(({ content }) => wordsOf(content))
      .join(" "),
  });
  return blocks.slice(0, end);
}

function countNodes(node: object): number {
  if (!("content" in node) || !Array.isArray(node.content)) return 1;
  return node.content.reduce((sum: number, child: object) => sum + countNodes(child), 1);
}
