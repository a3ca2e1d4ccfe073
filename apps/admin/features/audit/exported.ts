import type { ExportedEntry } from "@polosa/newsroom/audit/queries.ts";

const columns = ["number", "at", "actorId", "actorName", "act", "subject", "subjectId", "details", "hash"] as const;

/** Each entry a line of JSON. */
export const toJsonLines = (entries: readonly ExportedEntry[]): string => entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");

/** With a mark by which spreadsheets know the letters. */
export const CSV_HEADING = `\uFEFF${columns.join(",")}\r\n`;

export const toCsvLines = (entries: readonly ExportedEntry[]): string =>
  entries.map((entry) => `${columns.map((column) => toCell(entry[column])).join(",")}\r\n`).join("");

function toCell(value: ExportedEntry[keyof ExportedEntry]): string {
  const text = typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? "");
  // A spreadsheet would run what begins like a formula.
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
