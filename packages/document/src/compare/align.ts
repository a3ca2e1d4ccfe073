import { listEdits } from "./edits.ts";
import { isSame, keyOf, kindOf, type Node, wordsOf } from "./node.ts";

/** How a list of nodes became another, step by step in the order of both. */
export type Step =
  | { kind: "kept"; before: Node; after: Node }
  | { kind: "changed"; before: Node; after: Node }
  | { kind: "removed"; before: Node }
  | { kind: "added"; after: Node };

/** Nodes less alike than this are strangers: one went, another came. */
const ALIKE = 0.34;
/** More pairs than this are not weighed. */
const MAX_PAIRS = 10_000;

/** Which node became which. Nodes that say much the same stay one node, changed. */
export function alignNodes(before: readonly Node[], after: readonly Node[]): Step[] {
  const steps: Step[] = [];
  let [from, start] = [0, 0];
  for (const edit of listEdits(before.map(keyOf), after.map(keyOf))) {
    steps.push(...keep(before.slice(from, edit.from), after.slice(start, edit.start)));
    steps.push(...pair(before.slice(edit.from, edit.to), after.slice(edit.start, edit.end)));
    [from, start] = [edit.to, edit.end];
  }
  return [...steps, ...keep(before.slice(from), after.slice(start))];
}

const keep = (before: readonly Node[], after: readonly Node[]): Step[] =>
  before.flatMap((node, place) => after.slice(place, place + 1).map((same) => ({ kind: "kept" as const, before: node, after: same })));

/** The pairs that are most alike in all, without crossing. */
function pair(before: readonly Node[], after: readonly Node[]): Step[] {
  const [only, other] = [before[0], after[0]];
  if (only && other && before.length === 1 && after.length === 1 && isOfOneKind(only, other)) return [{ kind: "changed", before: only, after: other }];

  const scores = weigh(before, after);
  const steps: Step[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [old, young] = [before[row], after[column]];
    const best = scores[row]?.[column] ?? 0;
    if (old && (!young || (scores[row + 1]?.[column] ?? 0) === best)) {
      steps.push({ kind: "removed", before: old });
      row += 1;
    } else if (young && (!old || (scores[row]?.[column + 1] ?? 0) === best)) {
      steps.push({ kind: "added", after: young });
      column += 1;
    } else if (old && young) {
      steps.push({ kind: "changed", before: old, after: young });
      [row, column] = [row + 1, column + 1];
    }
  }
  return steps;
}

/** `scores[i][j]`: how alike the nodes from i and from j on can be made, the best of all pairings. */
function weigh(before: readonly Node[], after: readonly Node[]): number[][] {
  const scores = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  if (before.length * after.length > MAX_PAIRS) return scores;

  const [bags, others] = [before.map(toBag), after.map(toBag)];
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const alike = likeness(bags[row], others[column]);
      const paired = alike < ALIKE ? 0 : alike + (scores[row + 1]?.[column + 1] ?? 0);
      const best = Math.max(paired, scores[row + 1]?.[column] ?? 0, scores[row]?.[column + 1] ?? 0);
      scores[row]?.splice(column, 1, best);
    }
  }
  return scores;
}

interface Bag {
  node: Node;
  words: Map<string, number>;
  size: number;
}

function toBag(node: Node): Bag {
  const words = new Map<string, number>();
  const found = wordsOf(node).match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of found) words.set(word, (words.get(word) ?? 0) + 1);
  return { node, words, size: found.length };
}

/** From 0, nothing in common, to 1. */
function likeness(one: Bag | undefined, other: Bag | undefined): number {
  if (!one || !other || !isOfOneKind(one.node, other.node)) return 0;
  if (one.size + other.size === 0) return isSame(one.node.attrs, other.node.attrs) ? 1 : 0;
  let common = 0;
  for (const [word, count] of one.words) common += Math.min(count, other.words.get(word) ?? 0);
  return (2 * common) / (one.size + other.size);
}

/** A paragraph may become a heading, a bulleted list a numbered one; a picture stays a picture. */
function isOfOneKind(one: Node, other: Node): boolean {
  const isList = ({ type }: Node) => type === "bulletList" || type === "orderedList";
  return one.type === other.type || (kindOf(one) === "text" && kindOf(other) === "text") || (isList(one) && isList(other));
}
