import type { Node } from "@tiptap/pm/model";

export interface Wanted {
  text: string;
  matchCase: boolean;
  wholeWord: boolean;
}

export interface Match {
  from: number;
  to: number;
}

/** Every place of the text that is looked for, across bold and links. A space finds a non-breaking one too. */
export function findMatches(doc: Node, wanted: Wanted): Match[] {
  if (wanted.text === "") return [];
  const pattern = toPattern(wanted);
  const matches: Match[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const start = position + 1;
    for (const { index, 0: found } of textOf(node).matchAll(pattern)) matches.push({ from: start + index, to: start + index + found.length });
    return false;
  });
  return matches;
}

/** The first match at or after a position, else the first of all; -1 when there is none. */
export function matchAfter(matches: readonly Match[], position: number): number {
  const next = matches.findIndex((match) => match.from >= position);
  return next === -1 && matches.length > 0 ? 0 : next;
}

function toPattern({ text, matchCase, wholeWord }: Wanted): RegExp {
  const words = text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`).replaceAll(/[ \u00a0]/g, String.raw`[ \u00a0]`);
  const whole = wholeWord ? String.raw`(?<![\p{L}\p{N}])${words}(?![\p{L}\p{N}])` : words;
  return new RegExp(whole, matchCase ? "gu" : "giu");
}

/** One character for each position in the block, so that an index is a position. */
const textOf = (node: Node): string => node.textBetween(0, node.content.size, "\n", "\ufffc");
