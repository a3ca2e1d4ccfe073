import { diffArrays } from "diff";
import { isWord, type Token } from "./tokens.ts";

/** The tokens of the base from `from` to before `to` give way to those of the other text from `start` to before `end`. */
export interface Edit {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** Past this many differences two texts have nothing to do with each other, and looking further only takes time. */
const MAX_EDITS = 4_000;

/** What makes `after` of `before`: as few and as small edits as there can be, in order. */
export function listEdits(before: readonly string[], after: readonly string[]): Edit[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: MAX_EDITS });
  if (!changes) return [{ from: 0, to: before.length, start: 0, end: after.length }];

  const edits: Edit[] = [];
  let at = { from: 0, to: 0, start: 0, end: 0 };
  for (const { added, removed, count } of changes) {
    if (added) at.end += count;
    else if (removed) at.to += count;
    else {
      if (at.from < at.to || at.start < at.end) edits.push(at);
      at = { from: at.to + count, to: at.to + count, start: at.end + count, end: at.end + count };
    }
  }
  if (at.from < at.to || at.start < at.end) edits.push(at);
  return edits;
}

/** Edits of words. Two words that both changed are one change, though the space between them stayed. */
export function listWordEdits(before: readonly Token[], after: readonly Token[]): Edit[] {
  const edits: Edit[] = [];
  const keys = (tokens: readonly Token[]) => tokens.map(({ key }) => key);
  for (const edit of listEdits(keys(before), keys(after))) {
    const last = edits.at(-1);
    const isRewritten = last && last.from < last.to && edit.from < edit.to && !before.slice(last.to, edit.from).some(isMeaningful);
    if (isRewritten) edits[edits.length - 1] = { ...edit, from: last.from, start: last.start };
    else edits.push(edit);
  }
  return edits;
}

/** A word, or an inline that is no text: not a space and not a sign. */
const isMeaningful = (token: Token): boolean => token.text === null || isWord(token);
