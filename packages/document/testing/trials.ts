import fc from "fast-check";
import { Document } from "../src/document.ts";
import { document } from "./arbitrary-document.ts";
import { tryDocument } from "./trial.tsx";

const AT_ONCE = 1_000;

/** How many of so many random documents were refused, threw, leaked or lost a word; the same documents every time. */
export function countFaulty(documents: number): number {
  let faulty = 0;
  for (let seed = 0; seed * AT_ONCE < documents; seed += 1) {
    const batch = fc.sample(document, { seed, numRuns: Math.min(AT_ONCE, documents - seed * AT_ONCE) });
    faulty += batch.filter((each) => !Document.safeParse(each).success || tryDocument(each).length > 0).length;
  }
  return faulty;
}
