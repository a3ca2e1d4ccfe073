import type { Block } from "@polosa/document/blocks.ts";
import type { Document } from "@polosa/document/document.ts";
import { Href } from "@polosa/document/href.ts";
import type { Inline, Mark } from "@polosa/document/inline.ts";

export interface Cleaned {
  document: Document;
  lost: { what: string; text: string }[];
}

/** The words of a page as blocks: headings, paragraphs, lists and links. */
export function fromHtml(html: string): Cleaned {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const furniture of body.querySelectorAll("script, style, nav, form, iframe, noscript, button, svg")) furniture.remove();
  return { document: { type: "doc", content: blocksOf(body) }, lost: [] };
}

/** A block for each line that says something. */
export function fromPlainText(text: string): Cleaned {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return { document: { type: "doc", content: lines.map((line) => ({ type: "paragraph", content: [{ type: "text", text: line.trim() }] })) }, lost: [] };
}

function blocksOf(element: Element): Block[] {
  const blocks = [...element.querySelectorAll("h1, h2, h3, h4, p, li, blockquote")].filter((block) => !block.querySelector("p, li, blockquote"));
  if (blocks.length === 0) return fromPlainText(element.textContent).document.content;
  return blocks.map(toBlock).filter((block) => block !== null);
}

function toBlock(element: Element): Block | null {
  const content = inlinesOf(element, []);
  if (content.length === 0) return null;
  const tag = element.tagName.toLowerCase();
  if (/^h[12]$/.test(tag)) return { type: "heading", attrs: { level: 2 }, content };
  if (/^h[34]$/.test(tag)) return { type: "heading", attrs: { level: 3 }, content };
  if (tag === "li") return { type: "bulletList", content: [{ type: "listItem", content: [{ type: "paragraph", content }] }] };
  if (tag === "blockquote") return { type: "blockquote", content: [{ type: "paragraph", content }] };
  return { type: "paragraph", content };
}

function inlinesOf(node: Node, marks: Mark[]): Inline[] {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = (node.textContent ?? "").replaceAll(/\s+/g, " ");
    return text.trim() === "" ? [] : [{ type: "text", text, ...(marks.length > 0 ? { marks } : {}) }];
  }
  const own = node instanceof Element ? markOf(node) : null;
  return [...node.childNodes].flatMap((child) => inlinesOf(child, own ? [...marks, own] : marks));
}

function markOf(element: Element): Mark | null {
  if (element.matches("strong, b")) return { type: "bold" };
  if (element.matches("em, i")) return { type: "italic" };
  const href = Href.safeParse(element.getAttribute("href"));
  return element.matches("a") && href.success ? { type: "link", attrs: { href: href.data } } : null;
}
