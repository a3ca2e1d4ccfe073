import { expect, test } from "vitest";
import { CSV_HEADING, toCsvLines, toJsonLines } from "./exported.ts";

const entry = {
  number: 7,
  at: "2026-11-25T03:00:00.000Z",
  actorId: null,
  actorName: '=cmd("x")',
  act: "publishArticle",
  subject: "article",
  subjectId: "1",
  details: { note: "a, b" },
  hash: "ff",
};

test("keeps quotes, commas and formulas from meaning anything in a spreadsheet", () => {
  expect(toCsvLines([entry])).toBe(`7,2026-11-25T03:00:00.000Z,,"'=cmd(""x"")",publishArticle,article,1,"{""note"":""a, b""}",ff\r\n`);
  expect(CSV_HEADING.split(",")).toHaveLength(9);
});

test("writes each entry as a line of JSON", () => {
  expect(
    toJsonLines([entry, entry])
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual([entry, entry]);
});
