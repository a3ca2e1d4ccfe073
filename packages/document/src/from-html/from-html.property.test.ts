import fc from "fast-check";
import { expect, test } from "vitest";
import { html } from "../../testing/arbitrary-html.ts";
import { tryDocument } from "../../testing/trial.tsx";
import { Document } from "../document.ts";
import { fromHtml } from "./from-html.ts";
import { fromPlainText } from "./from-plain-text.ts";

test("makes a document that is accepted of any HTML and any text, and it renders", () =>
  fc.assert(
    fc.property(html, (given) => {
      for (const { document } of [fromHtml(given), fromPlainText(given)]) {
        expect(Document.parse(document)).toEqual(document);
        expect(tryDocument(document)).toEqual([]);
      }
    }),
    { numRuns: 500 },
  ));

test.for<[string, string]>([
  ["ten megabytes of paragraphs", "<p>слово ".repeat(1_100_000)],
  ["a hundred thousand elements in one another", "<div>".repeat(100_000)],
  ["two hundred thousand line ends", "<br>".repeat(200_000)],
  ["lists in lists", "<ul><li>а".repeat(200)],
  ["more points than a list may have", `<ul>${"<li>а".repeat(5_000)}</ul>`],
  ["cells over cells", `<table>${"<tr><td rowspan=200 colspan=20>а<td>б".repeat(5_000)}`],
  ["one paragraph of a million letters", "я".repeat(1_000_000)],
])("reads %s in seconds, as a document that is accepted", ([, given]) => {
  const begunAt = performance.now();

  const { document } = fromHtml(given);

  expect(performance.now() - begunAt).toBeLessThan(20_000);
  expect(Document.safeParse(document).success).toBe(true);
});

test("takes the pictures out of a text that carries them, and reads the words", () => {
  const { document, lost } = fromHtml(`<p>до <img alt="Вид" src="data:image/png;base64,${"A".repeat(10_000_000)}">после</p>`);

  expect(document.content).toEqual([{ type: "paragraph", content: [{ type: "text", text: "до после" }] }]);
  expect(lost).toEqual([{ what: "picture", text: "Вид" }]);
});
