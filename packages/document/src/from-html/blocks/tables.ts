import type { Block, Paragraph, Table, TableRow } from "../../blocks.ts";
import type { Inline } from "../../inline.ts";
import type { Place } from "../place.ts";
import { attributeOf, type Element, isElement, type Node, textOf } from "../tree.ts";
import { chunk, toParagraphs } from "./lines.ts";

type Cell = TableRow["content"][number];
/** A place is undefined until something stands in it. */
type Grid = (Cell | undefined)[][];
type Read = (nodes: readonly Node[], place: Place) => Block[];

const MOST_ROWS = 200;
const MOST_COLUMNS = 20;
const MOST_PARAGRAPHS = 5;
const MOST_INLINES = 1_000;

/** A table, its spans filled up to a rectangle; what only holds a page together is read as text. */
export function toTables(element: Element, place: Place, read: Read): Block[] {
  const rows = listRows(element);
  const caption = read(
    element.childNodes.filter((node) => isElement(node) && node.tagName === "caption"),
    place,
  );
  const widest = Math.max(0, ...rows.map((row) => listCells(row).length));
  if (widest <= 1 || attributeOf(element, "role") === "presentation") {
    return [...caption, ...rows.flatMap((row) => listCells(row).flatMap((cell) => read(cell.childNodes, place)))];
  }
  const grid = toGrid(rows, (cell) => toCell(cell, read(cell.childNodes, place)), place);
  return [...caption, ...toRectangles(grid)];
}

/** Its own rows, not those of a table within. */
const listRows = (element: Element): Element[] =>
  element.childNodes
    .filter(isElement)
    .flatMap((child) => (child.tagName === "tr" ? [child] : ["thead", "tbody", "tfoot"].includes(child.tagName) ? listRows(child) : []));

const listCells = (row: Element): Element[] => row.childNodes.filter(isElement).filter(({ tagName }) => tagName === "td" || tagName === "th");

/** Places taken from above by `rowspan` and from the left by `colspan` are empty cells. */
function toGrid(rows: readonly Element[], make: (cell: Element) => Cell, { lost }: Place): Grid {
  const grid: Grid = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    const line = grid[y] ?? [];
    for (const cell of listCells(row)) {
      const free = line.indexOf(undefined);
      const x = free < 0 ? line.length : free;
      if (x >= MOST_COLUMNS) {
        lost.push({ what: "table", text: textOf(cell) });
        continue;
      }
      const made = make(cell);
      const right = Math.min(x + toSpan(cell, "colspan"), MOST_COLUMNS);
      for (const below of grid.slice(y, y + toSpan(cell, "rowspan"))) below.splice(x, right - x, ...Array.from({ length: right - x }, () => empty(made.type)));
      line[x] = made;
    }
  }
  return grid;
}

const toSpan = (cell: Element, name: string): number => Math.min(Math.max(Number.parseInt(attributeOf(cell, name), 10) || 1, 1), MOST_ROWS);

const empty = (type: Cell["type"]): Cell => ({ type, content: [{ type: "paragraph" }] });

function toCell(cell: Element, blocks: readonly Block[]): Cell {
  const isHead = cell.tagName === "th" || (cell.parentNode && "parentNode" in cell.parentNode && isHeadPart(cell.parentNode.parentNode));
  const paragraphs = toFew(blocks.flatMap(toParagraphs));
  return { type: isHead ? "tableHeader" : "tableCell", content: paragraphs.length > 0 ? paragraphs : [{ type: "paragraph" }] };
}

/** The last of a cell's paragraphs takes what is one too many. */
function toFew(paragraphs: readonly Paragraph[]): Paragraph[] {
  if (paragraphs.length <= MOST_PARAGRAPHS) return [...paragraphs];
  const rest = paragraphs
    .slice(MOST_PARAGRAPHS - 1)
    .flatMap(({ content = [] }, index): Inline[] => (index === 0 ? content : [{ type: "hardBreak" }, ...content]));
  return [...paragraphs.slice(0, MOST_PARAGRAPHS - 1), { type: "paragraph", content: rest.slice(0, MOST_INLINES) }];
}

const isHeadPart = (parent: Element["parentNode"]): boolean => parent?.nodeName === "thead";

function toRectangles(grid: Grid): Table[] {
  const width = Math.max(0, ...grid.map((row) => row.length));
  const rows = grid
    .filter((row) => row.some((cell) => cell?.content.some(({ content = [] }) => content.length > 0)))
    .map((row): TableRow => ({ type: "tableRow", content: Array.from({ length: width }, (_, index) => row[index] ?? empty("tableCell")) }));
  return chunk(rows, MOST_ROWS).map((content) => ({ type: "table", content }));
}
