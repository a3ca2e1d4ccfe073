import { paragraph, toDocument } from "@polosa/document/build.ts";
import { expect, test } from "vitest";
import { countChangedWords, isSubstantialChange } from "./rules.ts";

const text = toDocument(paragraph("Мост открыли утром, движение началось в девять часов."));

test("a slip of the pen is no substantial change", () => {
  const mended = toDocument(paragraph("Мост открыли утром, движение началось в десять часов."));

  expect(countChangedWords(text, mended)).toBe(2);
  expect(isSubstantialChange(text, mended)).toBe(false);
});

test("a new paragraph is one, and so is one that went", () => {
  const longer = toDocument(...text.content, paragraph("К полудню на мосту стояла очередь в два километра: на том берегу забыли открыть второй съезд."));

  expect(isSubstantialChange(text, longer)).toBe(true);
  expect(isSubstantialChange(longer, text)).toBe(true);
});

test("moving a paragraph changes no word", () => {
  const [first, second] = [paragraph("Первый абзац."), paragraph("Второй абзац.")];

  expect(countChangedWords(toDocument(first, second), toDocument(second, first))).toBe(0);
});
