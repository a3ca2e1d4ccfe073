import { describe, expect, test } from "vitest";
import { compileWords, type WordHit } from "./matcher.ts";

const matcher = compileWords(["плохо", "пиздец", "иди домой", "*бред*", "көт", "жалап", "хер", "pot", "ass"].map((word) => ({ word, severity: "forbidden" })));
const marked = (text: string): string[] => matcher.find(text).map(({ from, to }: WordHit) => text.slice(from, to));

describe("marks the place in the text as it was given:", () => {
  test.for<[string, string, string]>([
    ["a plain word", "Это плохо.", "плохо"],
    ["letters that stand for others", "Это пл0xо!", "пл0xо"],
    ["letters with spaces between", "очень п л о х о", "п л о х о"],
    ["a word with hidden signs", "э\u200b пл\u200bох\u0336о да", "пл\u200bох\u0336о"],
    ["letters outside the basic plane", "🤡 𝓪𝓼𝓼 🤡", "𝓪𝓼𝓼"],
    ["drawn-out letters", "плоооохо же", "плоооохо"],
    ["a form", "с пиздецом", "пиздецом"],
    ["a phrase, each word bent", "Иди, домой!", "Иди, домой"],
    ["a word inside another", "сумабредный", "сумабредный".slice(4)],
  ])("%s", ([, text, place]) => expect(marked(text)).toEqual([place]));
});

describe("leaves alone", () => {
  test.for<[string, string]>([
    ["a word of the other alphabet that looks the same", "her рот"],
    ["the Russian word that a short Kazakh one would be typed as", "кот"],
    ["the ends of neighbours", "pass и as s"],
    ["longer words with spaces between the letters", "х е р с о н"],
    ["numbers and faces", "155 +7 (701) 455-55-55 :-) $55"],
    ["nothing at all", ""],
  ])("%s", ([, text]) => expect(marked(text)).toEqual([]));
});

test("finds every one, in the order of the text", () => expect(marked("жалап, плохо и ass")).toEqual(["жалап", "плохо", "ass"]));

test.for<[string, string]>([
  ["words", "слово жалaп ".repeat(80_000)],
  ["blots", "ж****п*".repeat(140_000)],
  ["letters and blots in turn", "ж*".repeat(500_000)],
  ["hidden signs", "\u200b".repeat(1_000_000)],
  ["piled marks", `п${"\u0301".repeat(20)}`.repeat(48_000)],
  ["emoji", "🤡".repeat(10_000)],
  ["one letter", "п".repeat(1_000_000)],
])("is done with a megabyte of %s in seconds", ([, text]) => {
  const begunAt = performance.now();

  matcher.find(text);

  expect(performance.now() - begunAt).toBeLessThan(10_000);
});
