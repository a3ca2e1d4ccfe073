import fc from "fast-check";
import { expect, test } from "vitest";
import { document } from "../testing/arbitrary-document.ts";
import { spoiltDocument } from "../testing/spoil.ts";
import { tryDocument } from "../testing/trial.tsx";
import { Document } from "./document.ts";

const DOCUMENTS = 1_000;

test("renders every accepted document everywhere, with all its words and nothing past the allow-lists", () =>
  fc.assert(
    fc.property(document, (given) => {
      expect(tryDocument(given)).toEqual([]);
    }),
    { numRuns: DOCUMENTS },
  ));

test("accepts what the format describes, and validating twice changes nothing", () =>
  fc.assert(
    fc.property(document, (given) => {
      const accepted = Document.parse(given);

      expect(accepted).toEqual(given);
      expect(Document.parse(JSON.parse(JSON.stringify(accepted)))).toEqual(accepted);
    }),
    { numRuns: DOCUMENTS },
  ));

test("refuses a document with one wrong node", () =>
  fc.assert(
    fc.property(spoiltDocument, (given) => {
      expect(Document.safeParse(given).success).toBe(false);
    }),
    { numRuns: DOCUMENTS },
  ));
