import { Word } from "./input.ts";

export interface WordsReport {
  taken: number;
  refused: { line: number; word: string; reason: string }[];
}

/** The words of a list, each once, and the lines that are none. Empty lines are nothing. */
export function readLines(list: string): { taken: string[]; refused: WordsReport["refused"] } {
  const taken = new Set<string>();
  const refused: WordsReport["refused"] = [];
  for (const [at, line] of list.split(/\r\n?|\n/).entries()) {
    if (line.trim() === "") continue;
    const parsed = Word.safeParse(line);
    if (parsed.success) taken.add(parsed.data);
    else refused.push({ line: at + 1, word: line.trim().slice(0, 100), reason: parsed.error.issues[0]?.message ?? "malformed" });
  }
  return { taken: [...taken], refused };
}
