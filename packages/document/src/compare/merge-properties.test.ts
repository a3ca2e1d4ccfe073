import fc from "fast-check";
import { expect, test } from "vitest";
import { bold, bulletList, footnote, heading2, image, italic, link, paragraph, quote, table, toDocument } from "../build.ts";
import { Document } from "../document.ts";
import { toPlainText } from "../plain-text.ts";
import type { Choice } from "./conflict.ts";
import { mergeDocuments } from "./merge-documents.ts";

test("a merge with what did not change is the change", () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, (old, young) => {
      expect(mergeDocuments({ base: old, mine: young, theirs: old })).toEqual({ value: young, conflicts: [] });
      expect(mergeDocuments({ base: old, mine: old, theirs: young })).toEqual({ value: young, conflicts: [] });
      expect(mergeDocuments({ base: old, mine: young, theirs: young })).toEqual({ value: young, conflicts: [] });
    }),
  );
});

test("the format accepts the merge, and both sides come to the same", () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, anyDocument, fc.array(anyChoice, { maxLength: 6 }), (old, mine, theirs, choices) => {
      const here = mergeDocuments({ base: old, mine, theirs }, [...choices, ...constant("mine")]);
      const there = mergeDocuments({ base: old, mine: theirs, theirs: mine }, [...choices.map(mirrored), ...constant("theirs")]);

      expect(Document.safeParse(here.value).success).toBe(true);
      expect(here.conflicts.map(({ mine: one, theirs: other }) => [one, other])).toEqual(there.conflicts.map(({ mine: one, theirs: other }) => [other, one]));
      if (!choices.includes("both")) expect(here.value).toEqual(there.value);
    }),
    { numRuns: 300 },
  );
});

test("no word that somebody put in is lost", () => {
  fc.assert(
    fc.property(anyDocument, anyEdits, anyEdits, (old, myEdits, theirEdits) => {
      const [mine, theirs] = [edited(old, myEdits, "моё"), edited(old, theirEdits, "чужое")];

      const { value } = mergeDocuments({ base: old, mine, theirs });

      const said = toPlainText(value);
      for (const word of [mine, theirs].flatMap((document) => toPlainText(document).match(/(?:моё|чужое)\d+/g) ?? [])) expect(said).toContain(word);
    }),
    { numRuns: 500 },
  );
});

const constant = (choice: Choice): Choice[] => new Array<Choice>(100).fill(choice);
const mirrored = (choice: Choice): Choice => (choice === "both" ? "both" : choice === "mine" ? "theirs" : "mine");

const anyChoice = fc.constantFrom<Choice>("mine", "theirs", "both");
const anyText = fc.array(fc.constantFrom("мост", "река", "город", "утро", "и"), { minLength: 1, maxLength: 8 }).map((words) => `${words.join(" ")}.`);
const anyInline = fc.oneof(
  anyText,
  anyText.map(bold),
  anyText.map(italic),
  anyText.map((text) => link("https://example.kz", text)),
  anyText.map(footnote),
);
const anyParagraph = fc.array(anyInline, { maxLength: 4 }).map((inlines) => paragraph(...inlines));
const anyBlock = fc.oneof(
  { weight: 5, arbitrary: anyParagraph },
  anyText.map(heading2),
  anyText.map((text) => quote(text)),
  fc.array(anyText, { minLength: 1, maxLength: 4 }).map((points) => bulletList(...points)),
  fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 3 }).map((rows) => table(...rows)),
  anyText.map((alt) => image({ mediaId: "01a207ab-2ba7-7eff-b256-08661ca34123", alt, caption: "", credit: "" })),
);
const anyDocument = fc.array(anyBlock, { maxLength: 7 }).map((blocks) => toDocument(...blocks));

/** Where something is done to a text, and what: a word put in, a word taken out, a paragraph added or taken out. */
const anyEdits = fc.array(fc.tuple(fc.nat(30), fc.nat(60), fc.constantFrom("word", "shorter", "block", "gone")), { maxLength: 8 });

function edited(document: Document, edits: [number, number, string][], name: string): Document {
  let content = [...document.content];
  for (const [number, [block, word, what]] of edits.entries()) {
    const at = block % (content.length + 1);
    const found = content[at];
    if (what === "gone") content = content.filter((_, place) => place !== at);
    else if (what === "block" || found?.type !== "paragraph") content.splice(at, 0, paragraph(`${name}${number}`));
    else
      content[at] = {
        ...found,
        content: (found.content ?? []).map((inline) => (inline.type === "text" ? { ...inline, text: rewritten(inline.text) } : inline)),
      };

    function rewritten(text: string): string {
      const words = text.split(" ");
      words.splice(word % words.length, 1, ...(what === "word" ? [words[word % words.length] ?? "", `${name}${number}`] : ["…"]));
      return words.join(" ");
    }
  }
  return toDocument(...content);
}
