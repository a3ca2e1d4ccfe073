import type { Mark } from "../inline.ts";
import { isSame, keyOf, type Node } from "./node.ts";

/** The smallest thing that is compared: a word, a space, a sign, or an inline that is no text. */
export interface Token {
  /** Equal for tokens that say the same, however they are formatted. */
  key: string;
  /** Null for an inline that is no text. */
  text: string | null;
  node: Node;
  marks: readonly Mark[];
}

const PIECES = /[\p{L}\p{N}\p{M}_]+(?:[-'’][\p{L}\p{N}\p{M}_]+)*|\s+|./gsu;
const WORD = /[\p{L}\p{N}]/u;

export const isWord = (token: Token | undefined): boolean => token?.text != null && WORD.test(token.text);

export const toTokens = (inlines: readonly Node[]): Token[] => inlines.flatMap(split);

/** The inlines of these tokens, runs of one formatting as one text. */
export function toInlines(tokens: readonly Token[]): Node[] {
  const inlines: Node[] = [];
  for (const { text, node, marks } of tokens) {
    const last = inlines.at(-1);
    if (text === null) inlines.push(node);
    else if (last?.text !== undefined && isSame(last.marks ?? [], marks)) inlines[inlines.length - 1] = { ...last, text: last.text + text };
    else inlines.push({ type: "text", text, ...(marks.length > 0 ? { marks } : {}) });
  }
  return inlines;
}

export const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text ?? "").join("");

export const space = (): Token => ({ key: " ", text: " ", node: { type: "text", text: " " }, marks: [] });

function split(node: Node): Token[] {
  if (node.text === undefined) return [{ key: keyOf(node), text: null, node, marks: [] }];
  const marks = node.marks ?? [];
  return (node.text.match(PIECES) ?? []).map((text) => ({ key: text, text, node, marks }));
}
