import type { Block, ListItem } from "../blocks.ts";
import type { Inline } from "../inline.ts";
import { withoutControlCharacters } from "../text.ts";
import { toLines, wordsOf } from "./blocks/lines.ts";
import { listsOf } from "./blocks/lists.ts";
import { type Converted, toConverted } from "./fit.ts";
import { withoutFurniture } from "./furniture.ts";
import { tidy, toRuns } from "./inlines.ts";
import type { Lost } from "./lost.ts";
import { cutToSize } from "./source.ts";

const LONGEST_HEADING = 100;
const BULLET = /^\s*[•·▪◦●○■*‣⁃]\s+/u;
/** Also how people write speech and numbers: a point only beside another. */
const MAYBE_BULLET = /^\s*(?:-|\d{1,3}[.)])\s+/u;

/** Plain text as a document: empty lines end paragraphs, short lines between them are headings, bullets make lists and addresses links. */
export function fromPlainText(text: string): Converted {
  const lost: Lost[] = [];
  const whole = withoutControlCharacters(cutToSize(text, lost).replaceAll(/\r\n?|[\u2028\u2029\u0085\u000b\u000c]/g, "\n"));
  const points = findPoints(whole.split("\n").filter((line) => line.trim() !== ""));
  const parts = splitParts(whole).flatMap((lines) => toBlocks(lines, points));
  return toConverted(joinLists(withHeadings(withoutFurniture(parts, lost))), lost);
}

/** Where nobody left a line empty, every line is a paragraph. */
function splitParts(text: string): string[][] {
  const trimmed = text.trim();
  const parts = /\n[^\S\n]*\n/.test(trimmed) ? trimmed.split(/\n(?:[^\S\n]*\n)+/) : trimmed.split("\n");
  return parts.map((part) => part.split("\n").filter((line) => line.trim() !== "")).filter((lines) => lines.length > 0);
}

const findPoints = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(
    lines.filter(
      (line, index) => BULLET.test(line) || (MAYBE_BULLET.test(line) && [index - 1, index + 1].some((beside) => MAYBE_BULLET.test(lines[beside] ?? ""))),
    ),
  );

function toBlocks(lines: readonly string[], points: ReadonlySet<string>): Block[] {
  const groups: { isPoints: boolean; lines: string[] }[] = [];
  for (const line of lines) {
    const isPoints = points.has(line);
    const last = groups.at(-1);
    if (last?.isPoints === isPoints) last.lines.push(line);
    else groups.push({ isPoints, lines: [line] });
  }
  return groups.flatMap((group) => (group.isPoints ? toPoints(group.lines) : toLines(toInlines(group.lines))));
}

function toPoints(lines: readonly string[]): Block[] {
  const listItems = lines.map((line): ListItem => {
    const words = line.replace(BULLET, "").replace(MAYBE_BULLET, "");
    return { type: "listItem", content: [{ type: "paragraph", content: toInlines([words]) }] };
  });
  return listsOf(/^\s*\d/.test(lines[0] ?? "") ? "orderedList" : "bulletList", listItems);
}

const ADDRESS = /https?:\/\/[^\s<>"«»“”]+[^\s<>"«»“”.,;:!?)\]}'…]/giu;

function toInlines(lines: readonly string[]): Inline[] {
  return tidy(
    lines.flatMap((line, index): Inline[] => [...(index > 0 ? [{ type: "hardBreak" as const }] : []), ...toLinkedRuns(line.replaceAll(/[^\S\u00a0]+/gu, " "))]),
  );
}

function toLinkedRuns(line: string): Inline[] {
  const runs: Inline[] = [];
  let end = 0;
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    const isLink = address.length <= 2_000 && URL.canParse(address);
    runs.push(...toRuns(line.slice(end, index), []), ...toRuns(address, isLink ? [{ type: "link", attrs: { href: address } }] : []));
    end = index + address.length;
  }
  return [...runs, ...toRuns(line.slice(end), [])];
}

/** A short line without an end, text before it and after it. */
const withHeadings = (blocks: readonly Block[]): Block[] =>
  blocks.map((block, index) =>
    index > 0 && isShortLine(block) && blocks[index + 1]?.type === "paragraph" && !isShortLine(blocks[index + 1]) && !isShortLine(blocks[index - 1])
      ? { type: "heading", attrs: { level: 2 }, ...(block.content && { content: block.content }) }
      : block,
  );

function isShortLine(block: Block | undefined): block is Extract<Block, { type: "paragraph" }> {
  if (block?.type !== "paragraph") return false;
  const text = wordsOf(block.content);
  return (
    text.length > 1 &&
    text.length <= LONGEST_HEADING &&
    /^[\p{Lu}\p{N}«"“]/u.test(text) &&
    !/[.,;:…!]["»”)]?$|\n/u.test(text) &&
    block.content?.every((inline) => inline.type === "text" && !inline.marks) === true
  );
}

/** A list with empty lines between its points is one list. */
function joinLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (
      (block.type === "bulletList" || block.type === "orderedList") &&
      last?.type === block.type &&
      "content" in last &&
      last.content.length + block.content.length <= 200
    ) {
      joined[joined.length - 1] = { type: block.type, content: [...last.content, ...block.content] };
    } else joined.push(block);
  }
  return joined;
}
