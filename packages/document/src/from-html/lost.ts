/** What pasted or imported text had and a document cannot have. */
export const lostKinds = [
  "style",
  "picture",
  "recording",
  "script",
  "frame",
  "form",
  "furniture",
  "link",
  "unsafe_link",
  "shortcode",
  "table",
  "markup",
  "rest",
] as const;
export type LostKind = (typeof lostKinds)[number];

/** `text` says which: words, an address, or nothing where there is nothing to quote. */
export interface Lost {
  what: LostKind;
  text: string;
}

const QUOTED = 200;
const MOST = 100;

/** Each loss once, cut short, and no more of them than somebody reads. */
export function tidyLost(lost: readonly Lost[]): Lost[] {
  const short = lost.map(({ what, text }) => ({ what, text: quote(text) }));
  const once = new Map(short.map((each) => [`${each.what} ${each.text}`, each]));
  return [...once.values()].slice(0, MOST);
}

const quote = (text: string): string =>
  [
    ...text
      .slice(0, QUOTED * 2)
      .replaceAll(/\s+/gu, " ")
      .trim(),
  ]
    .slice(0, QUOTED)
    .join("");
