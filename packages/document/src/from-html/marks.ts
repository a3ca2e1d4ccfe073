import { Href, toLinkedArticleId } from "../href.ts";
import type { Mark } from "../inline.ts";
import type { Place } from "./place.ts";
import { attributeOf, type Element, styleOf, textOf } from "./tree.ts";

type Simple = Exclude<Mark["type"], "link" | "language">;

const byTag: Readonly<Record<string, Simple>> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  cite: "italic",
  dfn: "italic",
  var: "italic",
  s: "strike",
  del: "strike",
  strike: "strike",
  sub: "subscript",
  sup: "superscript",
  code: "code",
  kbd: "code",
  samp: "code",
  tt: "code",
};

/** The marks of text within an element: those around it, and what its name and style add or take away. */
export function marksWithin(element: Element, place: Place): readonly Mark[] {
  const simple = byTag[element.tagName];
  const styled = [...styleMarks(element)];
  const added = [...(simple ? [{ type: simple }] : []), ...styled.filter(({ on }) => on).map(({ type }) => ({ type }))];
  const ended = new Set<Mark["type"]>(styled.filter(({ on }) => !on).map(({ type }) => type));
  const link = element.tagName === "a" ? toLink(element, place) : null;
  return fit([...place.marks, ...added, ...(link ? [link] : [])].filter(({ type }) => !ended.has(type)));
}

/** Google Docs says everything in styles, and puts a document into a `<b>` that is not bold. */
function* styleMarks(element: Element): Generator<{ type: Simple; on: boolean }> {
  const weight = styleOf(element, "font-weight");
  if (weight) yield { type: "bold", on: weight.startsWith("bold") || Number(weight) >= 600 };
  const slant = styleOf(element, "font-style");
  if (slant) yield { type: "italic", on: /^(?:italic|oblique)/.test(slant) };
  const line = styleOf(element, "text-decoration") || styleOf(element, "text-decoration-line");
  if (line.includes("line-through")) yield { type: "strike", on: true };
  const level = styleOf(element, "vertical-align");
  if (level === "super") yield { type: "superscript", on: true };
  if (level === "sub") yield { type: "subscript", on: true };
}

/** Each once, the inner of two that exclude one another. */
function fit(marks: readonly Mark[]): readonly Mark[] {
  const once = [...new Map(marks.map((mark) => [mark.type, mark])).values()];
  if (once.some(({ type }) => type === "code")) return once.filter(({ type }) => type === "code" || type === "link");
  const level = once.findLast(({ type }) => type === "subscript" || type === "superscript");
  return once.filter((mark) => mark === level || (mark.type !== "subscript" && mark.type !== "superscript"));
}

function toLink(element: Element, { lost }: Place): Mark | null {
  const address = attributeOf(element, "href").trim();
  // An anchor, or a way to another place of the same text.
  if (address === "" || address.startsWith("#")) return null;
  const href = toAbsolute(address);
  if (Href.safeParse(href).success && !toLinkedArticleId(href)) return { type: "link", attrs: { href } };
  lost.push({ what: /^[a-z][a-z\d+.-]*:/i.test(address.replaceAll(/[\u0000-\u0020]/g, "")) ? "unsafe_link" : "link", text: `${textOf(element)} ${address}` });
  return null;
}

/** Google Docs leads every link through its own counter. */
function toAbsolute(address: string): string {
  const href = address.startsWith("//") ? `https:${address}` : address;
  if (!URL.canParse(href)) return href;
  const { hostname, pathname, searchParams } = new URL(href);
  return hostname === "www.google.com" && pathname === "/url" ? (searchParams.get("q") ?? href) : href;
}
