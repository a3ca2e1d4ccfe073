import fc from "fast-check";
import type { Inline, Mark } from "../src/inline.ts";
import { runText, someFieldText } from "./arbitrary-text.ts";
import { ids } from "./references.ts";

const href = fc.constantFrom(
  ...ids.map((id) => `article:${id}`),
  "https://example.kz/a?b=c&d=%22#e",
  "http://[::1]:8080/",
  "mailto:news@example.kz?subject=%3Cscript%3E",
  "tel:+77001112233",
  "https://example.kz/\"onmouseover='alert(1)'",
);

const link = href.map((address): Mark => ({ type: "link", attrs: { href: address } }));
const language = fc.constantFrom("kk", "en-GB", "zh-Hant").map((lang): Mark => ({ type: "language", attrs: { lang } }));
const code = fc.constant<Mark>({ type: "code" });

const emphasis = fc
  .tuple(
    fc.subarray(["bold", "italic", "strike"] as const),
    fc.constantFrom("subscript" as const, "superscript" as const, null),
    fc.option(language),
    fc.option(link),
  )
  .map(([types, level, lang, address]): Mark[] => [
    ...types.map((type) => ({ type })),
    ...(level ? [{ type: level }] : []),
    ...(lang ? [lang] : []),
    ...(address ? [address] : []),
  ]);

const marks = fc.oneof({ weight: 4, arbitrary: emphasis }, { weight: 1, arbitrary: fc.tuple(code, link) }, { weight: 1, arbitrary: fc.tuple(code) });

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 5, arbitrary: runText.map((text): Inline => ({ type: "text", text })) },
  { weight: 5, arbitrary: fc.tuple(runText, marks).map(([text, chosen]): Inline => ({ type: "text", text, marks: chosen })) },
  { weight: 1, arbitrary: fc.constant<Inline>({ type: "hardBreak" }) },
  { weight: 1, arbitrary: someFieldText.map((text): Inline => ({ type: "footnote", attrs: { text } })) },
);

/** A paragraph's runs, or none at all. */
export const inlines = fc.array(inline, { maxLength: 4 });
