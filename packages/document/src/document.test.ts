import { describe, expect, test } from "vitest";
import { bold, bulletList, heading2, image, italic, link, orderedList, paragraph, quote, toDocument } from "./build.ts";
import { Document } from "./document.ts";
import { toLinkedArticleId } from "./href.ts";
import { countWords, toPlainText } from "./plain-text.ts";

const ID = "0198f3a2-7d5e-7c41-9b1e-2f6f0b8a4c11";

const whole = toDocument(
  heading2("Заголовок"),
  paragraph("Слово ", bold("жирно"), " и ", italic("курсив"), ", ", link("https://example.kz/a?b=c", "ссылка")),
  bulletList("раз", "два"),
  orderedList("три"),
  quote("Цитата"),
  image({ mediaId: ID, alt: "Вид", caption: "Подпись", credit: "Рисунок" }),
);

test("accepts every block, and what it accepts is what was given", () => expect(Document.parse(whole)).toEqual(whole));

describe("refuses", () => {
  const text = (marks: unknown[]) => ({ type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "текст", marks }] }] });
  const deep = (levels: number): unknown => (levels === 0 ? { type: "paragraph" } : { type: "blockquote", content: [deep(levels - 1)] });

  test.for<[string, unknown]>([
    ["no document", null],
    ["a string", "<p>текст</p>"],
    ["an unknown block", { type: "doc", content: [{ type: "iframe" }] }],
    ["an unknown attribute", { type: "doc", content: [{ type: "paragraph", attrs: { style: "color:red" } }] }],
    ["a heading of level 1", { type: "doc", content: [{ type: "heading", attrs: { level: 1 } }] }],
    ["an unknown mark", text([{ type: "blink" }])],
    ["a javascript: link", text([{ type: "link", attrs: { href: "javascript:alert(1)" } }])],
    ["a javascript: link in disguise", text([{ type: "link", attrs: { href: " java\nscript:alert(1)" } }])],
    ["a data: link", text([{ type: "link", attrs: { href: "data:text/html,<script>" } }])],
    ["a link without scheme", text([{ type: "link", attrs: { href: "//evil.example" } }])],
    ["a link with a target", text([{ type: "link", attrs: { href: "https://example.kz", target: "_blank" } }])],
    ["a picture by address", { type: "doc", content: [{ type: "image", attrs: { src: "https://example.kz/a.png" } }] }],
    ["a bidirectional override", { type: "doc", content: [paragraph("abc\u202edef")] }],
    ["a thousand levels", { type: "doc", content: [deep(1_000)] }],
    ["more blocks than anybody reads", toDocument(...Array.from({ length: 2_001 }, () => paragraph("а")))],
  ])("%s", ([, document]) => expect(Document.safeParse(document).success).toBe(false));
});

test("knows links to articles from links that leave the site", () => {
  expect(toLinkedArticleId(`article:${ID}`)).toBe(ID);
  expect(toLinkedArticleId("https://example.kz")).toBeNull();
  expect(toLinkedArticleId("article:drafts")).toBeNull();
});

test("gives the words, a line per paragraph", () => expect(toPlainText(whole)).toBe("Заголовок\nСлово жирно и курсив, ссылка\nраз\nдва\nтри\nЦитата\nПодпись"));

test("counts words as readers do", () => expect(countWords(toDocument(paragraph("Во-первых, 20 соглашений — это «много»…")))).toBe(5));
