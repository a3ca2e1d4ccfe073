import fc from "fast-check";
import type { Document } from "../src/document.ts";
import { document } from "./arbitrary-document.ts";

type Spoil = (node: Record<string, unknown>) => Record<string, unknown>;

const spoils: readonly Spoil[] = [
  (node) => ({ ...node, style: "color:red" }),
  (node) => ({ ...node, type: "iframe" }),
  (node) => ({ ...node, type: `${node.type}x` }),
  (node) => ({ ...node, attrs: { ...Object(node.attrs), onclick: "alert(1)" } }),
  (node) => ({ ...node, marks: [{ type: "blink" }] }),
  (node) => ({ ...node, content: "<b>текст</b>" }),
  (node) => ({ ...node, content: [{ type: "html", html: "<script>" }] }),
  (node) => ({ ...node, type: undefined }),
];

/** A document in which one node is wrong. */
export const spoiltDocument: fc.Arbitrary<unknown> = fc
  .tuple(
    document.filter(({ content }) => content.length > 0),
    fc.nat(),
    fc.constantFrom(...spoils),
  )
  .map(([whole, place, spoil]) => spoilNode(whole, place, spoil));

function spoilNode(whole: Document, place: number, spoil: Spoil): unknown {
  const copy: unknown = structuredClone(whole);
  const nodes = nodesOf(copy);
  const chosen = nodes[1 + (place % (nodes.length - 1))];
  if (chosen) Object.assign(chosen, spoil(chosen));
  return copy;
}

function nodesOf(node: unknown): Record<string, unknown>[] {
  if (!isRecord(node)) return [];
  return [node, ...(Array.isArray(node.content) ? node.content.flatMap(nodesOf) : [])];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
