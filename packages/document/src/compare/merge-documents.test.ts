import { describe, expect, test } from "vitest";
import { bold, bulletList, image, paragraph, table, toDocument } from "../build.ts";
import type { Document } from "../document.ts";
import { toPlainText } from "../plain-text.ts";
import type { Choice } from "./conflict.ts";
import { mergeDocuments } from "./merge-documents.ts";
import { wordsOf } from "./node.ts";

const base = toDocument(paragraph("Мост открыли утром."), paragraph("Движение началось сразу."), paragraph("Пешеходы довольны."));

describe("mergeDocuments", () => {
  test("takes in what two people changed in different paragraphs", () => {
    const mine = toDocument(paragraph("Мост открыли рано утром."), paragraph("Движение началось сразу."), paragraph("Пешеходы довольны."));
    const theirs = toDocument(paragraph("Мост открыли утром."), paragraph("Движение началось сразу."), paragraph("Пешеходы очень довольны."));

    expect(textOf(merged(mine, theirs))).toEqual(["Мост открыли рано утром.", "Движение началось сразу.", "Пешеходы очень довольны."]);
  });

  test("takes in what two people changed in different words of one paragraph", () => {
    const mine = toDocument(paragraph("Новый мост открыли утром."), ...base.content.slice(1));
    const theirs = toDocument(paragraph("Мост открыли вечером."), ...base.content.slice(1));

    const { value, conflicts } = mergeDocuments({ base, mine, theirs });

    expect(conflicts).toMatchObject([]);
    expect(textOf(value)[0]).toBe("Новый мост открыли вечером.");
  });

  test("asks when both changed one word, and knows what each made of it", () => {
    const [mine, theirs] = ["днём", "вечером"].map((word) => toDocument(paragraph(`Мост открыли ${word}.`), ...base.content.slice(1)));

    const { conflicts } = mergeDocuments({ base, mine: mine ?? base, theirs: theirs ?? base });

    expect(conflicts.map((conflict) => [conflict.base, conflict.mine, conflict.theirs].map((nodes) => nodes.map(wordsOf).join("")))).toEqual([
      ["утром", "днём", "вечером"],
    ]);
    expect(conflicts[0]?.around).toEqual({ before: "Мост открыли ", after: "." });
  });

  test.for<[Choice, string]>([
    ["mine", "Мост открыли днём."],
    ["theirs", "Мост открыли вечером."],
    ["both", "Мост открыли вечером днём."],
  ])("settles a conflict by the choice of %s", ([choice, expected]) => {
    const [mine, theirs] = ["днём", "вечером"].map((word) => toDocument(paragraph(`Мост открыли ${word}.`), ...base.content.slice(1)));

    expect(textOf(mergeDocuments({ base, mine: mine ?? base, theirs: theirs ?? base }, [choice]).value)[0]).toBe(expected);
  });

  test("asks when one took out the paragraph in which the other wrote", () => {
    const mine = toDocument(...base.content.slice(1));
    const theirs = toDocument(paragraph("Мост открыли ранним утром."), ...base.content.slice(1));

    expect(mergeDocuments({ base, mine, theirs }).conflicts).toMatchObject([{ kind: "blocks", mine: [] }]);
  });

  test("puts a word in bold that the other side left, and a new word into the bold sentence", () => {
    const mine = toDocument(paragraph(bold("Мост открыли утром.")), ...base.content.slice(1));
    const theirs = toDocument(paragraph("Мост открыли днём."), ...base.content.slice(1));

    expect(merged(mine, theirs).content[0]).toEqual(paragraph(bold("Мост открыли днём.")));
  });

  test("keeps both paragraphs that two people began in an empty text", () => {
    const empty = toDocument(paragraph());

    const { value } = mergeDocuments({ base: empty, mine: toDocument(paragraph("Один")), theirs: toDocument(paragraph("Другой")) });

    expect(textOf(value)).toEqual(["Другой", "Один"]);
  });

  test("knows its own words again in what was saved before the answer was lost", () => {
    const theirs = toDocument(...base.content, paragraph("Дальше"));
    const mine = toDocument(...base.content, paragraph("Дальше"), paragraph("и ещё дальше"));

    expect(merged(mine, theirs)).toEqual(mine);
  });

  test("merges points of a list, cells of a table and the words of a picture", () => {
    const picture = (alt: string, caption: string) => image({ mediaId: "01a207ab-2ba7-7eff-b256-08661ca34123", alt, caption, credit: "" });
    const [old, mine, theirs] = [
      toDocument(bulletList("раз", "два"), table(["год", "мост"], ["1999", "нет"]), picture("", "")),
      toDocument(bulletList("раз", "два с половиной"), table(["год", "мост"], ["1999", "есть"]), picture("Мост", "")),
      toDocument(bulletList("ноль", "раз", "два"), table(["год", "мост"], ["2000", "нет"]), picture("", "Открытие")),
    ];

    const { value, conflicts } = mergeDocuments({ base: old, mine, theirs });

    expect(conflicts).toEqual([]);
    expect(value).toEqual(toDocument(bulletList("ноль", "раз", "два с половиной"), table(["год", "мост"], ["2000", "есть"]), picture("Мост", "Открытие")));
  });

  test("leaves no empty list where each side took out the point that the other changed", () => {
    const old = toDocument(bulletList("раз два три", "четыре пять шесть"));
    const mine = toDocument(bulletList("четыре пять семь"));
    const theirs = toDocument(bulletList("раз два восемь"));

    expect(mergeDocuments({ base: old, mine, theirs }, ["mine", "theirs"])).toMatchObject({ value: toDocument(), conflicts: [{}, {}] });
    expect(mergeDocuments({ base: old, mine, theirs }, ["both", "both"]).value).toEqual(toDocument(bulletList("раз два восемь", "четыре пять семь")));
  });

  test("decides a table as a whole when its halves would not fit together", () => {
    const old = toDocument(table(["а", "б"], ["1", "2"]));
    const mine = toDocument(table(["а", "б", "в"], ["1", "2", "3"]));
    const theirs = toDocument(table(["а", "б"], ["1", "2"], ["3", "4"]));

    const { value, conflicts } = mergeDocuments({ base: old, mine, theirs });

    expect(conflicts).toHaveLength(1);
    expect(value).toEqual(toDocument(...theirs.content, ...mine.content));
  });

  test("merges a megabyte that both sides changed in a second", () => {
    const long = (word: string) => toDocument(...Array.from({ length: 1_500 }, (_, at) => paragraph(`${at % 50 === 7 ? word : "слово"} ${at} `.repeat(40))));
    const began = performance.now();

    const { value } = mergeDocuments({ base: long("было"), mine: long("стало"), theirs: toDocument(...long("было").content, paragraph("конец")) });

    expect(value.content).toHaveLength(1_501);
    expect(performance.now() - began).toBeLessThan(4_000);
  });
});

const merged = (mine: Document, theirs: Document): Document => {
  const { value, conflicts } = mergeDocuments({ base, mine, theirs });
  expect(conflicts).toEqual([]);
  return value;
};
const textOf = (document: Document): string[] => toPlainText(document).split("\n");
