import { describe, expect, test } from "vitest";
import { bold, bulletList, heading2, image, italic, link, orderedList, paragraph, quote, toDocument } from "./build.ts";
import { Document } from "./document.ts";
import { toEmbed } from "./embeds.ts";
import { Href, RecordingAddress, toLinkedArticleId } from "./href.ts";
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

describe("refuses at once, whatever its size,", () => {
  const nested = (levels: number): unknown =>
    JSON.parse(`{"type":"doc","content":[${'{"type":"blockquote","content":['.repeat(levels)}{"type":"paragraph"}${"]}".repeat(levels)}]}`);

  test.for<[string, () => unknown]>([
    ["ten megabytes of letters", () => toDocument(paragraph("я".repeat(10_000_000)))],
    ["ten megabytes of paragraphs", () => ({ type: "doc", content: Array.from({ length: 150_000 }, () => paragraph("слово")) })],
    ["blocks a thousand deep", () => nested(1_000)],
    ["blocks a hundred thousand deep", () => nested(100_000)],
    [
      "an attribute a hundred thousand deep",
      () => JSON.parse(`{"type":"doc","content":[{"type":"heading","attrs":{"level":${"[".repeat(100_000)}${"]".repeat(100_000)}}}]}`),
    ],
  ])("%s", ([, make]) => {
    const document = make();
    const begunAt = performance.now();

    expect(Document.safeParse(document).success).toBe(false);
    expect(performance.now() - begunAt).toBeLessThan(3_000);
  });
});

describe("leads nowhere that runs or hides something:", () => {
  test.for([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "javascript&colon;alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:image/svg+xml;base64,PHN2Zz4=",
    "blob:https://example.kz/1",
    "filesystem:https://example.kz/temporary/a",
    "file:///etc/passwd",
    "ftp://example.kz/",
    "view-source:https://example.kz",
    "about:blank",
    "intent://scan/#Intent;scheme=zxing;end",
    "//evil.example",
    "/\\evil.example",
    "https:evil.example",
    "http:\\\\evil.example",
    "article:../../admin",
    "",
  ])("%s", (href) => expect(Href.safeParse(href).success).toBe(false));

  test.for([
    "http://example.kz/a.mp3",
    "javascript:alert(1)",
    "data:audio/mp3;base64,AA",
    "https://user:password@example.kz/a.mp3",
    "//example.kz/a.mp3",
    "blob:https://example.kz/1",
  ])("%s to play", (src) => expect(RecordingAddress.safeParse(src).success).toBe(false));
});

test("embeds nothing of a host that only looks like a known one", () => {
  for (const address of [
    "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
    "https://evil.example/youtube.com/watch?v=dQw4w9WgXcQ",
    "https://youtube.com@evil.example/watch?v=dQw4w9WgXcQ",
    "javascript://youtube.com/watch?v=dQw4w9WgXcQ",
    "https://www.youtube.com/watch?v=dQw4w9WgXcQ%22onload=1",
    "https://vimeo.com/1",
  ])
    expect(toEmbed(address)).toBeNull();
});

test("knows links to articles from links that leave the site", () => {
  expect(toLinkedArticleId(`article:${ID}`)).toBe(ID);
  expect(toLinkedArticleId("https://example.kz")).toBeNull();
  expect(toLinkedArticleId("article:drafts")).toBeNull();
});

test("gives the words, a line per paragraph", () => expect(toPlainText(whole)).toBe("Заголовок\nСлово жирно и курсив, ссылка\nраз\nдва\nтри\nЦитата\nПодпись"));

test("counts words as readers do", () => expect(countWords(toDocument(paragraph("Во-первых, 20 соглашений — это «много»…")))).toBe(5));
