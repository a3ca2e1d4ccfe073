import fc from "fast-check";
import { runText } from "./arbitrary-text.ts";

const tags =
  `a article audio b blockquote br center code dd del div dl dt em embed figcaption figure font footer form h1 h2 h4 hr i iframe img input li mark math
  nav noscript object ol option p picture pre q s script section select span strong style sub sup svg table tbody td template textarea th thead title tr u ul video wbr`.split(
    /\s+/,
  );

const attributes = [
  'class="sharedaddy"',
  'class="MsoListParagraph" style="mso-list:l0 level3 lfo1"',
  'class="wp-caption"',
  'class="wp-block-pullquote"',
  'class="twitter-tweet"',
  'style="font-weight:700;vertical-align:super;text-decoration:underline line-through"',
  'style="display:none"',
  'style="mso-list:Ignore"',
  'href="javascript:alert(1)"',
  'href="https://example.kz/?a=1"',
  'href="//example.kz"',
  'href="#n" id="m"',
  'name="n"',
  'src="https://www.youtube.com/embed/dQw4w9WgXcQ"',
  'src="data:text/html;base64,AAAA"',
  'src="https://example.kz/a.mp3"',
  "colspan=3 rowspan=2",
  "colspan=100000 rowspan=-1",
  "onload=alert(1)",
];

const openTag = fc.tuple(fc.constantFrom(...tags), fc.subarray(attributes, { maxLength: 3 })).map(([tag, chosen]) => `<${[tag, ...chosen].join(" ")}>`);
const closeTag = fc.constantFrom(...tags).map((tag) => `</${tag}>`);
const oddity = fc.constantFrom(
  "<!--",
  "-->",
  "<![if !supportLists]>",
  "<![CDATA[",
  "<o:p>",
  "&nbsp;",
  "&#0;",
  "&#x202e;",
  "<",
  "[caption]",
  '[x y="z"]',
  "\u0000",
  "\n\n",
  "<p",
  '"',
  "1",
  "•",
);

/** HTML as nobody should write it. */
export const html = fc
  .array(fc.oneof({ weight: 4, arbitrary: openTag }, { weight: 2, arbitrary: closeTag }, { weight: 3, arbitrary: runText }, { weight: 1, arbitrary: oddity }), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(""));
