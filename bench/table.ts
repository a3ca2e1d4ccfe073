import { type Row, show } from "./row.ts";

export type Section = { suite: string; rows: Row[] };

const longestConditions = 110;

/** One table for reading; the JSON beside it has everything. */
export function toTable(sections: readonly Section[]): string {
  const lines = sections.flatMap(({ suite, rows }) => rows.map((row) => toCells(suite, row)));
  const head = ["", "suite", "what", "value", "target", "spread"];
  const widths = head.map((title, column) => Math.max(...[head, ...lines.map(({ cells }) => cells)].map((cells) => (cells[column] ?? title).length)));
  const toLine = (cells: readonly string[]) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
  const indent = " ".repeat((widths[0] ?? 0) + (widths[1] ?? 0) + 4);
  return [
    toLine(head).trimEnd(),
    widths.map((width) => "─".repeat(width)).join("  "),
    ...lines.flatMap(({ cells, conditions }) => [toLine(cells).trimEnd(), ...wrap(conditions).map((text) => `${indent}${text}`)]),
    "",
    toSummary(sections.flatMap(({ rows }) => rows)),
  ].join("\n");
}

function toCells(suite: string, row: Row): { cells: string[]; conditions: string } {
  return { cells: [toMark(row), suite, row.name, show(row), row.target, row.spread], conditions: row.conditions };
}

function toMark({ passed, value, target }: Row): string {
  if (passed === null) return value === null && target ? "–" : "";
  return passed ? "✓" : "✗";
}

function toSummary(rows: readonly Row[]): string {
  const count = (wanted: (row: Row) => boolean) => rows.filter(wanted).length;
  const unmeasured = count((row) => row.passed === null && row.value === null);
  return `${count((row) => row.passed === true)} targets met, ${count((row) => row.passed === false)} missed, ${unmeasured} not measured`;
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longestConditions) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
