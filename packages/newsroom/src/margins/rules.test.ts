import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPassage, toPassage } from "./rules.ts";

describe("findPassage", () => {
  test("tells two equal words apart by what stands around them", () => {
    const text = "Суд вынес приговор утром. Днём суд отменил приговор за час.";
    const at = text.lastIndexOf("приговор");
    const passage = toPassage(text, { from: at, to: at + 8 });

    expect(findPassage(`Вчера было иначе. ${text}`, passage)).toEqual({ from: at + 18, to: at + 26 });
  });

  test("is not taken in by the same word elsewhere once the passage is gone", () => {
    const text = "Суд вынес приговор утром. Днём суд отменил приговор за час.";
    const at = text.lastIndexOf("приговор");
    const passage = toPassage(text, { from: at, to: at + 8 });

    expect(findPassage("Суд вынес приговор утром.", passage)).toBeNull();
  });

  test("does not guess between two places that look the same", () => {
    expect(findPassage("да, да, да, да, да, да,", { quote: "да", before: "", after: ", да" })).toBeNull();
  });

  test("knows a passage whose spaces were made non-breaking", () => {
    expect(findPassage("Выросло на 20\u00a0млн тенге", { quote: "20 млн", before: "на ", after: " тенге" })).toEqual({ from: 11, to: 17 });
  });

  test("finds a passage again wherever else the text was edited", () => {
    const words = Array.from({ length: 60 }, (_, number) => `слово${number}`);
    const edits = fc.array(fc.record({ at: fc.nat(29), word: fc.constantFrom("", "вставка", "ещё раз", "слово3") }), { maxLength: 20 });
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 20 }), edits, fc.boolean(), (place, changes, isAbove) => {
        const text = words.join(" ");
        const from = text.indexOf(`слово${place + 15}`);
        const passage = toPassage(text, { from, to: from + 7 });
        const [start, end] = [from - 45, from + 55];
        const edited = changes.reduce((kept, { at, word }) => kept.slice(0, at) + word + kept.slice(at + 3), isAbove ? text.slice(0, start) : text.slice(end));

        const now = isAbove ? edited + text.slice(start) : text.slice(0, end) + edited;

        expect(findPassage(now, passage)).toEqual({ from: isAbove ? edited.length + 45 : from, to: isAbove ? edited.length + 52 : from + 7 });
      }),
    );
  });
});
