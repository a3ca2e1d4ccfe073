import { type Choice, chosen, type Decide, type Three } from "./conflict.ts";
import { type Edit, listWordEdits } from "./edits.ts";
import { type Group, groupEdits } from "./groups.ts";
import { findFormatting, format, mergeMarks } from "./marks.ts";
import { isSame, keyOf } from "./node.ts";
import { isWord, space, type Token, textOf, toInlines } from "./tokens.ts";

type Words = readonly Token[];

/** How much of the paragraph a conflict shows around itself. */
const AROUND = 80;

/** One paragraph of two: what one side changed goes in, what both changed is decided. */
export function mergeTokens({ base, mine, theirs }: Three<Words>, decide: Decide): Token[] {
  const edits = { mine: listWordEdits(base, mine), theirs: listWordEdits(base, theirs) };
  const sides: Three<Words> = { base, mine: keptOf(base, mine, edits.mine), theirs: keptOf(base, theirs, edits.theirs) };
  const settle = (from: number, to: number, words: Three<Words>) => decideWords({ base, from, to }, words, decide);

  const merged: Token[] = [];
  let at = 0;
  for (const group of groupEdits(edits.mine, edits.theirs)) {
    merged.push(...mergeKept(sides, { from: at, to: group.from }, settle));
    const words = {
      base: base.slice(group.from, group.to),
      mine: applied(group, group.mine, { kept: sides.mine, all: mine }),
      theirs: applied(group, group.theirs, { kept: sides.theirs, all: theirs }),
    };
    merged.push(...(mergeGroup(group, words) ?? settle(group.from, group.to, words)));
    at = group.to;
  }
  return [...merged, ...mergeKept(sides, { from: at, to: base.length }, settle)];
}

/** Both, one after the other, and never as one word. */
export function joined(first: Words, second: Words): Words {
  return isWord(first.at(-1)) && isWord(second[0]) ? [...first, space(), ...second] : [...first, ...second];
}

/** When one begins with the whole of the other, it says both: somebody's save, and what they wrote on. */
export function longerOf(one: Words, other: Words): Words | null {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  return short.every((token, place) => isSame(pick(token), pick(long[place]))) ? long : null;
}

const pick = (token: Token | undefined) => token && [token.key, token.marks];

/** For each token of the base the one that a side kept of it; a token that went stands for itself and is never asked for. */
function keptOf(base: Words, side: Words, edits: readonly Edit[]): Words {
  let moved = 0;
  let next = 0;
  return base.map((token, place) => {
    for (let edit = edits[next]; edit && edit.to <= place; edit = edits[next]) {
      moved = edit.end - edit.to;
      next += 1;
    }
    const edit = edits[next];
    return edit && edit.from <= place ? token : (side[place + moved] ?? token);
  });
}

/** What one side made of a group's words. */
function applied({ from, to }: Group, edits: readonly Edit[], { kept, all }: { kept: Words; all: Words }): Words {
  const words: Token[] = [];
  let at = from;
  for (const edit of edits) {
    words.push(...kept.slice(at, edit.from), ...all.slice(edit.start, edit.end));
    at = edit.to;
  }
  return [...words, ...kept.slice(at, to)];
}

/** Null when it takes somebody to decide. */
function mergeGroup({ from, to, mine: myEdits, theirs: theirEdits }: Group, { base, mine, theirs }: Three<Words>): Words | null {
  if (theirEdits.length === 0) return formattedAs(mine, base, theirs);
  if (myEdits.length === 0) return formattedAs(theirs, base, mine);
  if (from === to) return longerOf(mine, theirs) ?? inOneOrder(mine, theirs);
  if (isSame(mine.map(pick), theirs.map(pick))) return mine;
  const isRemoval = ({ start, end }: Edit) => start === end;
  if ([...myEdits, ...theirEdits].every(isRemoval)) {
    const removed = (place: number) => [...myEdits, ...theirEdits].some((edit) => edit.from <= place && place < edit.to);
    return base.filter((_, place) => !removed(from + place));
  }
  return null;
}

/** What one side wrote, formatted as the other formatted what stood there. */
function formattedAs(written: Words, base: Words, formatted: Words): Words | null {
  if (written.length === 0) return written;
  const formatting = findFormatting(base, formatted);
  return formatting && format(written, formatting);
}

/** Neither was first: the order depends on the words alone, so that both sides come to the same text. */
function inOneOrder(one: Words, other: Words): Words {
  return keyOf(one.map(pick)) <= keyOf(other.map(pick)) ? joined(one, other) : joined(other, one);
}

/** Words that both sides kept, and may have formatted. */
function mergeKept(
  { base, mine, theirs }: Three<Words>,
  { from, to }: { from: number; to: number },
  settle: (from: number, to: number, words: Three<Words>) => Words,
): Token[] {
  const merged: Token[] = [];
  for (let at = from; at < to; at += 1) {
    const marksAt = (place: number) => mergeMarks(base[place]?.marks ?? [], mine[place]?.marks ?? [], theirs[place]?.marks ?? []);
    const marks = marksAt(at);
    if (marks) merged.push(...mine.slice(at, at + 1).map((token) => ({ ...token, marks })));
    else {
      let end = at + 1;
      while (end < to && !marksAt(end)) end += 1;
      merged.push(...settle(at, end, { base: base.slice(at, end), mine: mine.slice(at, end), theirs: theirs.slice(at, end) }));
      at = end - 1;
    }
  }
  return merged;
}

function decideWords({ base, from, to }: { base: Words; from: number; to: number }, words: Three<Words>, decide: Decide): Words {
  const around = { before: textOf(base.slice(0, from)).slice(-AROUND), after: textOf(base.slice(to)).slice(0, AROUND) };
  const choice: Choice = decide({ kind: "words", base: toInlines(words.base), mine: toInlines(words.mine), theirs: toInlines(words.theirs), around });
  return choice === "both" ? joined(words.theirs, words.mine) : chosen(choice, words);
}
