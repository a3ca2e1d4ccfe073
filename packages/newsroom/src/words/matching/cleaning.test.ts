import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanComment } from "./cleaning.ts";

describe("takes away", () => {
  test.for<[string, string, string]>([
    ["signs that nobody sees", "пло\u200bхо\u2060", "плохо"],
    ["signs that turn the line", "а\u202eб\u2066в", "абв"],
    ["marks piled on a letter", `з${"\u0335".repeat(40)}а`, `з${"\u0335".repeat(3)}а`],
    ["empty lines beyond one", "раз\n\n\n\nдва", "раз\n\nдва"],
    ["joiners between letters", "су\u200dка", "сука"],
  ])("%s", ([, text, clean]) => expect(cleanComment(text)).toBe(clean));
});

test("keeps what emoji are made of", () => expect(cleanComment("👩‍👩‍👧 👍🏽 🏳️‍🌈")).toBe("👩‍👩‍👧 👍🏽 🏳️‍🌈"));
test("composes letters", () => expect(cleanComment("и\u0306")).toBe("й"));

const signs = fc.string({
  unit: fc.oneof(fc.constantFrom("а", "\u0306", "\u0335", "\u200b", "\u200d", "\u202e", "\n", "\r", " ", "👩", "🏽", "\ufe0f"), fc.string()),
});

test("changes nothing the second time, and never makes longer", () => {
  fc.assert(
    fc.property(signs, (text) => {
      const clean = cleanComment(text);

      expect(cleanComment(clean)).toBe(clean);
      expect(clean.length).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2_000 },
  );
});
