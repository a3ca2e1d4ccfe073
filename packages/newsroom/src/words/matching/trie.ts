import { LETTER_COUNT } from "./alphabet.ts";

/** Words letter by letter in one flat table: node and letter lead to a node. 0 is nowhere. */
export interface Trie {
  steps: Map<number, number>;
  nodes: number;
}

export const makeTrie = (): Trie => ({ steps: new Map(), nodes: 0 });

export function addRoot(trie: Trie): number {
  trie.nodes += 1;
  return trie.nodes;
}

/** The node at the end of these letters, made where it was missing. */
export function addPath(trie: Trie, root: number, letters: readonly number[]): number {
  let node = root;
  for (const letter of letters) {
    const next = step(trie, node, letter) || addRoot(trie);
    trie.steps.set(node * LETTER_COUNT + letter, next);
    node = next;
  }
  return node;
}

export const step = (trie: Trie, node: number, letter: number): number => trie.steps.get(node * LETTER_COUNT + letter) ?? 0;
