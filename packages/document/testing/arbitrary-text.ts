import fc from "fast-check";
import { withoutControlCharacters } from "../src/text.ts";

/** Text that wants to be something else. */
const nasty = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</p></article><iframe src=javascript:alert(1)>",
  "javascript:alert(1)",
  "&lt;b&gt; &amp; &#x3C;svg/onload=alert(1)>",
  "' onmouseover='alert(1)",
  "]]><!--",
  "{{constructor.constructor('alert(1)')()}}",
  "\\u003cscript\\u003e",
  "Ғылым мен өнер — қазақша «сөз»",
  "👩‍👩‍👧‍👦 e\u0301 ﷺ \u200f\u200b",
  "  два  пробела\tтабуляция\nстрока ",
  "\u00a0\u2028\u2029",
  "__proto__ constructor toString",
];

const raw = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ maxCount: 4 }) },
  { weight: 2, arbitrary: fc.constantFrom(...nasty) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 20 }) },
);

/** Text of a run, at least one character long. */
export const runText = raw.map((text) => withoutControlCharacters(text) || "а");

/** Text of a field, without the spaces around it; may be empty. */
export const fieldText = fc.oneof(
  { weight: 1, arbitrary: fc.constant("") },
  { weight: 3, arbitrary: raw.map((text) => withoutControlCharacters(text).trim()) },
);

export const someFieldText = fieldText.map((text) => text || "а");
