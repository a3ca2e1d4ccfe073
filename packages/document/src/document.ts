import { z } from "zod";
import { Block } from "./blocks.ts";

/**
 * What a story is made of, format version 1: ProseMirror JSON, closed. Anything this schema does not name is refused, so a
 * renderer never meets a node it does not know. Limits keep a page readable on a phone and a request small.
 */
export const FORMAT_VERSION = 1;

const MAX_BLOCKS = 2_000;
/** Nodes inside nodes: six lists in one another, and no stack overflows. */
const MAX_DEPTH = 14;
const MAX_NODES = 50_000;

const Shape = z.strictObject({ type: z.literal("doc"), content: z.array(Block).max(MAX_BLOCKS) });

/** Refuses with reasons: `document_too_deep` before anything is looked at closely, else what the first wrong place lacks. */
export const Document = z.custom<unknown>(isBounded, { error: "document_too_deep" }).pipe(Shape);
export type Document = z.infer<typeof Shape>;

/** Counts without recursion, so that what was made to break a parser cannot. */
function isBounded(value: unknown): boolean {
  let level: unknown[] = [value];
  let nodes = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    nodes += level.length;
    if (depth > MAX_DEPTH || nodes > MAX_NODES) return false;
    level = level.flatMap(childrenOf);
  }
  return true;
}

function childrenOf(node: unknown): unknown[] {
  if (typeof node !== "object" || node === null || !("content" in node)) return [];
  return Array.isArray(node.content) ? node.content : [];
}
