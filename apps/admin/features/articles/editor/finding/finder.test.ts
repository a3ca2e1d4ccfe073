import { bold, heading2, link, paragraph, toDocument } from "@polosa/document/build.ts";
import { getSchema } from "@tiptap/react";
import { expect, test } from "vitest";
import { givenExtensions } from "../given-editor.ts";
import { findMatches, matchAfter } from "./matches.ts";

const schema = getSchema(givenExtensions());
const anything = { matchCase: false, wholeWord: false };

test("finds words across bold and links, in whatever case", () => {
  const doc = schema.nodeFromJSON(toDocument(heading2("Қазақстан"), paragraph("қазақ", bold("стан"), " и ", link("https://example.kz", "Қазақстанда"))));

  const found = findMatches(doc, { ...anything, text: "қазақстан" });

  expect(found.map(({ from, to }) => doc.textBetween(from, to))).toEqual(["Қазақстан", "қазақстан", "Қазақстан"]);
});

test("whole words and case narrow it down", () => {
  const doc = schema.nodeFromJSON(toDocument(paragraph("Мост, мостик и мост")));

  expect(findMatches(doc, { text: "мост", matchCase: false, wholeWord: true })).toHaveLength(2);
  expect(findMatches(doc, { text: "мост", matchCase: true, wholeWord: false })).toHaveLength(2);
  expect(findMatches(doc, { text: "мост", matchCase: true, wholeWord: true })).toHaveLength(1);
});

test("a space finds one that does not break, and signs are only signs", () => {
  const doc = schema.nodeFromJSON(toDocument(paragraph("в\u00a0Алматы (5.5)"), paragraph("5x5")));

  expect(findMatches(doc, { ...anything, text: "в алматы" })).toHaveLength(1);
  expect(findMatches(doc, { ...anything, text: "5.5" })).toHaveLength(1);
  expect(findMatches(doc, { ...anything, text: "(5.5)" })).toHaveLength(1);
  expect(findMatches(doc, { ...anything, text: "" })).toEqual([]);
});

test("looks on from the cursor, and from the top after the last", () => {
  const matches = [
    { from: 3, to: 5 },
    { from: 10, to: 12 },
  ];

  expect([matchAfter(matches, 0), matchAfter(matches, 4), matchAfter(matches, 11), matchAfter([], 1)]).toEqual([0, 1, 0, -1]);
});
