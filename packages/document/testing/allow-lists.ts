/** What may come out of a renderer: elements with their attributes. Written down apart from the renderers, so that one corrects the other. */
export type AllowList = Readonly<Record<string, readonly string[]>>;

const words: AllowList = {
  p: ["class"],
  h2: [],
  h3: [],
  ul: [],
  ol: [],
  li: ["id"],
  blockquote: [],
  figure: ["class"],
  figcaption: [],
  table: [],
  tbody: [],
  tr: [],
  th: [],
  td: [],
  pre: ["tabindex"],
  code: [],
  hr: [],
  br: [],
  strong: [],
  em: [],
  s: [],
  sub: [],
  sup: ["class"],
  span: ["lang"],
  small: [],
  aside: ["class"],
  section: ["class", "aria-label", "tabindex"],
};

export const pageAllowList: AllowList = {
  ...words,
  a: ["href", "rel", "id", "aria-label", "download"],
  div: ["class"],
  picture: [],
  source: ["type", "srcset", "sizes"],
  img: ["src", "alt", "width", "height", "loading", "decoding", "fetchpriority"],
  audio: ["controls", "preload", "src", "aria-label"],
  video: ["controls", "preload", "playsinline", "src", "aria-label"],
};

export const liteAllowList: AllowList = { ...words, a: ["href", "rel", "id", "aria-label", "download"] };

export const feedAllowList: AllowList = { ...words, a: ["href", "rel", "id", "aria-label"], img: ["src", "alt", "width", "height", "loading"] };
