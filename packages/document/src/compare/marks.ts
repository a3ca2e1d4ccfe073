import { type Mark, Text } from "../inline.ts";
import { isSame, keyOf } from "./node.ts";
import type { Token } from "./tokens.ts";

type Marks = readonly Mark[];

/** The formatting of one word that two people formatted; null when they disagree, or when it cannot be both. */
export function mergeMarks(base: Marks, mine: Marks, theirs: Marks): Marks | null {
  if (isSame(base, mine)) return theirs;
  if (isSame(base, theirs) || isSame(mine, theirs)) return mine;

  const merged: Mark[] = [];
  for (const type of new Set([...mine, ...theirs].map((mark) => mark.type).sort())) {
    const [was, here, there] = [base, mine, theirs].map((marks) => marks.find((mark) => mark.type === type));
    const isMineTheirs = isSame(here, there);
    if (!isSame(was, here) && !isSame(was, there) && !isMineTheirs) return null;
    const kept = isSame(was, here) ? there : here;
    if (kept) merged.push(kept);
  }
  return areTogether(merged) ? merged : null;
}

/** What was done to the formatting of a stretch of words, when it was the same for each of them: made bold, linked, set plain. */
export interface Formatting {
  added: Marks;
  removed: readonly Mark["type"][];
}

/** Null when it was not the same everywhere. */
export function findFormatting(before: readonly Token[], after: readonly Token[]): Formatting | null {
  const formattings = before.map((token, place) => toFormatting(token.marks, after[place]?.marks ?? []));
  const [first] = formattings;
  if (!first) return { added: [], removed: [] };
  return formattings.every((formatting) => keyOf(formatting) === keyOf(first)) ? first : null;
}

/** The same tokens, formatted as well; null when one of them cannot be. */
export function format(tokens: readonly Token[], { added, removed }: Formatting): Token[] | null {
  const replaced = new Set([...removed, ...added.map((mark) => mark.type)]);
  const formatted = tokens.map((token) =>
    token.text === null ? token : { ...token, marks: [...token.marks.filter(({ type }) => !replaced.has(type)), ...added] },
  );
  return formatted.every(({ marks }) => areTogether(marks)) ? formatted : null;
}

function toFormatting(before: Marks, after: Marks): Formatting {
  return {
    added: after.filter((mark) => !before.some((old) => isSame(old, mark))),
    removed: before.filter((mark) => !after.some(({ type }) => type === mark.type)).map(({ type }) => type),
  };
}

const areTogether = (marks: Marks): boolean => Text.safeParse({ type: "text", text: " ", marks }).success;
