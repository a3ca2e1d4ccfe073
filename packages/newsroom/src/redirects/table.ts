/** A line of an imported table; numbers begin with 1, as a spreadsheet counts. */
export interface TableLine {
  number: number;
  from: string;
  to: string;
}

/** Lines of two columns. Empty lines and a heading are left out; quotes are taken as spreadsheets write them. */
export function parseTable(table: string): TableLine[] {
  const lines = table.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const separator = findSeparator(lines);
  return lines.flatMap((line, index) => {
    const [from = "", to = ""] = splitLine(line, separator);
    const isHeading = index === 0 && !/^(?:\/|https?:)/i.test(from);
    return line.trim() === "" || isHeading ? [] : [{ number: index + 1, from, to }];
  });
}

const findSeparator = (lines: readonly string[]): string =>
  ["\t", ";", ","].find((candidate) => lines.some((line) => splitLine(line, candidate).length === 2 && line.trim() !== "")) ?? ",";

function splitLine(line: string, separator: string): string[] {
  const cells = line.match(new RegExp(`(?:^|${separator})("(?:[^"]|"")*"|[^${separator}]*)`, "g")) ?? [];
  return cells.map((cell) => {
    const text = (cell.startsWith(separator) ? cell.slice(separator.length) : cell).trim();
    return /^".*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;
  });
}
