import { compileWords } from "@polosa/newsroom/words/matching/matcher.ts";
import { entries, innocent } from "@polosa/newsroom/words/matching/testing/corpus.ts";
import { atMost, of, type Row } from "../row.ts";
import { percentile } from "../statistics.ts";
import type { Suite } from "./suite.ts";

/** What the screening of a comment by a long list of words costs. */
export const words: Suite = { name: "words", measure };

const ENTRIES = 5_000;
const COMMENTS = 3_000;
const LENGTH = 2_000;
const MEGABYTE = 1_000_000;

async function measure(): Promise<Row[]> {
  const list = makeList();
  const compiling = timed(() => compileWords(list));
  const matcher = compileWords(list);
  const text = innocent.map((comment) => comment.text).join(" ");
  const finding = Array.from({ length: COMMENTS }, (_, index) => {
    const from = (index * 37) % (text.length - LENGTH);
    return timed(() => matcher.find(text.slice(from, from + LENGTH)));
  });
  const conditions = `${ENTRIES} entries in three languages`;
  return [
    of("making the list", compiling, { unit: "ms", target: atMost(200), conditions }),
    of("a comment of 2,000 characters, p99", percentile(finding.slice(COMMENTS / 10), 0.99), { unit: "ms", target: atMost(5), conditions }),
    of(
      "a megabyte",
      timed(() => matcher.find(text.repeat(100).slice(0, MEGABYTE))),
      { unit: "ms", conditions },
    ),
  ];
}

/** The committed list, filled up with made-up words that begin like real ones. */
function makeList() {
  const real = innocent.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const made = Array.from({ length: ENTRIES - entries.length }, (_, index) => {
    const [begin = "", end = ""] = [real[(index * 7) % real.length], real[(index * 13 + 5) % real.length]];
    return { word: `${begin.slice(0, 2 + (index % 4))}${end.slice(-3 - (index % 3))}${index % 5 === 0 ? "*" : ""}`, severity: "suspect" as const };
  });
  return [...entries, ...made];
}

function timed(act: () => unknown): number {
  const begunAt = performance.now();
  act();
  return performance.now() - begunAt;
}
