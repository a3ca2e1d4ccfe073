import { describe, expect, test } from "vitest";
import { compileWords } from "./matcher.ts";
import { disguised, entries, innocent } from "./testing/corpus.ts";

const matcher = compileWords(entries);
const isHeld = ({ text }: { text: string }): boolean => matcher.find(text).length > 0;
const share = (part: readonly unknown[], whole: readonly unknown[]): number => part.length / whole.length;

test("tries enough to say something", () => {
  expect(disguised.length).toBeGreaterThanOrEqual(360);
  expect(innocent.length).toBeGreaterThanOrEqual(360);
  expect(entries.length).toBeGreaterThanOrEqual(120);
});

test("catches 95 of a hundred disguised words", () => expect(share(disguised.filter(isHeld), disguised)).toBeGreaterThanOrEqual(0.95));
test("holds one innocent comment of a hundred at most", () => expect(share(innocent.filter(isHeld), innocent)).toBeLessThanOrEqual(0.01));

describe.for(["ru", "kk", "en"])("in %s", (language) => {
  const forms = disguised.filter((form) => form.language === language);

  test("tries eighty forms at least", () => expect(forms.length).toBeGreaterThanOrEqual(80));
  test("catches 93 of a hundred", () => expect(share(forms.filter(isHeld), forms)).toBeGreaterThanOrEqual(0.93));
});

test.for([...new Set(disguised.map(({ kind }) => kind))])("sees through: %s", (kind) => {
  const forms = disguised.filter((form) => form.kind === kind);

  expect(share(forms.filter(isHeld), forms)).toBeGreaterThanOrEqual(0.9);
});
