import { expect, test } from "vitest";
import { findBegun, isMentioned, offerColleagues, putMention } from "./mentions.ts";

const colleagues = ["Асель Нурланова", "Ерлан Асанов", "Мария Ким"].map((name) => ({ name }));

test("a name is begun by an @ before the caret, and not by the one of an address", () => {
  expect(findBegun("Спросите @Ас", 12)).toBe("Ас");
  expect(findBegun("Спросите @Ас и всё", 12)).toBe("Ас");
  expect(findBegun("desk@polosa", 11)).toBeNull();
  expect(findBegun("@Мария Ким, да", 14)).toBeNull();
});

test("offers those whose first or last name begins so", () => {
  expect(offerColleagues(colleagues, "ас").map(({ name }) => name)).toEqual(["Асель Нурланова", "Ерлан Асанов"]);
  expect(offerColleagues(colleagues, "мария к").map(({ name }) => name)).toEqual(["Мария Ким"]);
  expect(offerColleagues(colleagues, "нет")).toEqual([]);
});

test("a longer name is no mention of a shorter one", () => {
  expect(isMentioned("@Мария Ким, посмотрите", "Мария Ким")).toBe(true);
  expect(isMentioned("Спросите @Мария Ким", "Мария Ким")).toBe(true);
  expect(isMentioned("@Мария Кимова, посмотрите", "Мария Ким")).toBe(false);
  expect(isMentioned("@Мария Кимова и @Мария Ким", "Мария Ким")).toBe(true);
});

test("puts the whole name where it was begun and keeps the words after it", () => {
  expect(putMention("Эй @Ма посмотри", 6, "Мария Ким")).toEqual({ value: "Эй @Мария Ким, посмотри", caret: 15 });
  expect(putMention("@", 1, "Сто $& Один")).toEqual({ value: "@Сто $& Один, ", caret: 14 });
});
