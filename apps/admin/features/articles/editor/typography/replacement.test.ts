import { expect, test } from "vitest";
import type { Language } from "../../../../messages/languages.ts";
import { findReplacement } from "./replacement.ts";

test("quotation marks are those of the language, and others within them", () => {
  expect(type("ru", 'Он сказал: "читал "Абая" и ушёл" вчера')).toBe("Он сказал: «читал „Абая“ и\u00a0ушёл» вчера");
  expect(type("kk", '"Егемен Қазақстан" газеті')).toBe("«Егемен Қазақстан» газеті");
  expect(type("en", `She said "it's 'fine'"`)).toBe("She said “it’s ‘fine’”");
});

test("two hyphens and a hyphen between spaces are a dash that begins no line", () => {
  expect(type("ru", "Астана -- столица")).toBe("Астана\u00a0– столица");
  expect(type("ru", "Астана - столица")).toBe("Астана\u00a0– столица");
  expect(type("kk", "Астана - елорда")).toBe("Астана\u00a0– елорда");
});

test("a hyphen within a word, at the start of a line or in a rule stays one", () => {
  expect(type("ru", "кое-кто")).toBe("кое-кто");
  expect(type("ru", "- первое")).toBe("- первое");
});

test("three dots are one sign, four are four", () => {
  expect(type("ru", "ну...")).toBe("ну…");
  expect(type("en", "so....")).toBe("so….");
});

test("a short word and a number stay with what follows in Russian and Kazakh, and not in English", () => {
  expect(type("ru", "в Алматы и Астане на 5 млн")).toBe("в\u00a0Алматы и\u00a0Астане на\u00a05\u00a0млн");
  expect(type("kk", "бұл үй 12 мамыр")).toBe("бұл\u00a0үй 12\u00a0мамыр");
  expect(type("en", "a man in 5 cities")).toBe("a man in 5 cities");
});

test("the number sign keeps its number", () => {
  expect(type("ru", "школа № 5")).toBe("школа №\u00a05");
  expect(type("ru", "школа №5")).toBe("школа №\u00a05");
});

/** Key by key, as somebody types. */
function type(language: Language, keys: string): string {
  let line = "";
  for (const text of keys) {
    const replacement = findReplacement(language, { before: line, text });
    line = replacement ? line.slice(0, line.length - replacement.back) + replacement.text : line + text;
  }
  return line;
}
