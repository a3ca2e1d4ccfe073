import { describe, expect, test } from "vitest";
import type { Paragraph, TableRow } from "../blocks.ts";
import {
  bold,
  bulletList,
  embed,
  footnote,
  heading2,
  heading3,
  italic,
  link,
  orderedList,
  paragraph,
  point,
  pullQuote,
  strike,
  superscript,
  toDocument,
} from "../build.ts";
import { fromHtml } from "./from-html.ts";

const read = (html: string) => fromHtml(html).document;
const lostOf = (html: string) => fromHtml(html).lost;

test("reads a WordPress report in one go, without the furniture of its page", () => {
  const { document, lost } = fromHtml(`
    <!-- wp:paragraph --><p>Переговоры в столице завершились подписанием документов. Подробности — в материале нашего корреспондента NEWS.KZ</p><!-- /wp:paragraph -->
    <h2 class="wp-block-heading">Встреча за закрытыми дверями</h2>
    <p>О чём говорили стороны, рассказано <a href="https://example.kz/stati/1" target="_blank" rel="noopener" onclick="track()">в статье</a>.</p><!--more-->
    <div class="sharedaddy sd-sharing-enabled"><h3>Поделиться:</h3><ul><li>Telegram</li></ul></div>
    <p>Поделиться:</p><p><a href="#respond">Оставить комментарий</a></p><p><a href="https://example.kz/">Exit mobile version</a></p>`);

  expect(document).toEqual(
    toDocument(
      paragraph("Переговоры в столице завершились подписанием документов. Подробности — в материале нашего корреспондента NEWS.KZ"),
      heading2("Встреча за закрытыми дверями"),
      paragraph("О чём говорили стороны, рассказано ", link("https://example.kz/stati/1", "в статье"), "."),
    ),
  );
  expect(lost.map(({ what }) => what)).toEqual(["furniture", "furniture", "furniture", "furniture"]);
});

test("reads Google Docs, which says everything in styles", () =>
  expect(
    read(
      `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400;">Обычно, </span><span style="font-weight:700;">жирно</span><span style="font-style:italic"> и курсив</span></p><br><ul><li dir="ltr"><p><span>раз</span></p></li><ul><li><p>под ним</p></li></ul></ul><p><a href="https://www.google.com/url?q=https://example.kz/a&amp;sa=D">ссылка</a></p></b>`,
    ),
  ).toEqual(
    toDocument(
      paragraph("Обычно, ", bold("жирно"), italic(" и курсив")),
      bulletList(point("раз", bulletList("под ним"))),
      paragraph(link("https://example.kz/a", "ссылка")),
    ),
  ));

test("reads Word, whose lists are paragraphs with a level", () => {
  const wordPoint = (level: number, bullet: string, text: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${bullet}<span>&nbsp;&nbsp; </span></span><![endif]><span lang=RU>${text}<o:p></o:p></span></p>`;

  expect(
    read(
      `<html><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment--><p class=MsoNormal><span lang=RU style='font-size:12.0pt'>Первый\nабзац<o:p></o:p></span></p>${wordPoint(1, "·", "раз")}\n${wordPoint(2, "1.", "внутри")}\n${wordPoint(1, "·", "два")}<!--EndFragment--></body></html>`,
    ),
  ).toEqual(toDocument(paragraph("Первый абзац"), bulletList(point("раз", orderedList("внутри")), "два")));
});

describe("keeps", () => {
  test.for<[string, string, ReturnType<typeof toDocument>]>([
    ["headings on two levels", "<h1>Один</h1><h3><b>Три</b></h3><h6>Шесть</h6>", toDocument(heading2("Один"), heading3("Три"), heading3("Шесть"))],
    ["a bold line above text as a heading", "<p><strong>Кто платит</strong></p><p>Никто.</p>", toDocument(heading2("Кто платит"), paragraph("Никто."))],
    ["levels and strokes", "<p>м<sup>2</sup> <del>старое</del></p>", toDocument(paragraph("м", superscript("2"), " ", strike("старое")))],
    [
      "lines and paragraphs made of <br>",
      "раз<br>два<br><br>три",
      toDocument({ type: "paragraph", content: [{ type: "text", text: "раз" }, { type: "hardBreak" }, { type: "text", text: "два" }] }, paragraph("три")),
    ],
    [
      "a quotation with its source",
      "<blockquote><p>Слова.</p><cite>Автор</cite></blockquote>",
      toDocument({ type: "blockquote", content: [paragraph("Слова."), paragraph(italic("Автор"))] }),
    ],
    [
      "a pull quote",
      '<figure class="wp-block-pullquote"><blockquote><p>Крупно</p><cite>Автор</cite></blockquote></figure>',
      toDocument(pullQuote("Крупно", "Автор")),
    ],
    [
      "a table, its spans made a rectangle",
      "<table><thead><tr><th colspan=2>А<th>Б<tbody><tr><td rowspan=2>1<td>2<td>3<tr><td>4<td>5</table>",
      toDocument({
        type: "table",
        content: [row("tableHeader", "А", null, "Б"), row("tableCell", "1", "2", "3"), row("tableCell", null, "4", "5")],
      }),
    ],
    [
      "a frame of a site that can be embedded",
      '<p><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0"></iframe></p>',
      toDocument(embed({ provider: "youtube", id: "dQw4w9WgXcQ", caption: "" })),
    ],
    [
      "an embed by its address, with its caption",
      '<figure class="wp-block-embed"><div>\nhttps://t.me/polosa/12\n</div><figcaption>Пост</figcaption></figure>',
      toDocument(embed({ provider: "telegram", id: "polosa/12", caption: "Пост" })),
    ],
    [
      "a quoted post",
      '<blockquote class="twitter-tweet"><p>Текст</p><a href="https://twitter.com/polosa/status/1790000000000000000">1 мая</a></blockquote>',
      toDocument(embed({ provider: "x", id: "1790000000000000000", caption: "" })),
    ],
    [
      "a footnote where its mark stands",
      '<p>Слово<sup><a href="#_ftn1" name="_ftnref1">[1]</a></sup>.</p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Пояснение</p></div>',
      toDocument(paragraph("Слово", footnote("Пояснение"), ".")),
    ],
    ["code to the letter", "<pre><code>a\n  b</code></pre>", toDocument({ type: "codeBlock", content: [{ type: "text", text: "a\n  b" }] })],
  ])("%s", ([, html, document]) => expect(read(html)).toEqual(document));
});

describe("loses, and says so:", () => {
  test.for<[string, string, ReturnType<typeof lostOf>]>([
    [
      "a picture with its caption",
      '<figure><img src="https://example.kz/a.jpg" alt="Вид"><figcaption>Озеро</figcaption></figure>',
      [{ what: "picture", text: "Озеро — https://example.kz/a.jpg" }],
    ],
    ["a picture of a WordPress caption", '[caption id="a"]<img src="/a.jpg"> Озеро[/caption]', [{ what: "picture", text: "Озеро — /a.jpg" }]],
    ["a script", "<script>alert(1)</script>", [{ what: "script", text: "" }]],
    ["a frame of any other site", '<iframe src="https://evil.example/"></iframe>', [{ what: "frame", text: "https://evil.example/" }]],
    ["a form's fields", "<form><button>Проголосовать</button></form>", [{ what: "form", text: "Проголосовать" }]],
    ["a link that runs script", '<a href="java&#10;script:alert(1)">слово</a>', [{ what: "unsafe_link", text: "слово java script:alert(1)" }]],
    ["a link inside another site", '<a href="/about">о нас</a>', [{ what: "link", text: "о нас /about" }]],
    ["a shortcode", '[gallery ids="1,2"]', [{ what: "shortcode", text: '[gallery ids="1,2"]' }]],
    ["underlining", "<p><u>важно</u></p>", [{ what: "style", text: "важно" }]],
  ])("%s", ([, html, lost]) => expect(lostOf(html)).toEqual(lost));

  test("the words of an unsafe link stay", () => expect(read('<p>то <a href="data:text/html,x">слово</a></p>')).toEqual(toDocument(paragraph("то слово"))));
  test("people's brackets stay", () => expect(read("<p>Так [sic] и сказал</p>")).toEqual(toDocument(paragraph("Так [sic] и сказал"))));
});

describe("drops at the end", () => {
  test.for([
    "Бөлісу:",
    "Пікір қалдыру",
    "Мобильді нұсқадан шығу",
    "Share this:",
    "Leave a comment",
    "Read more…",
    "Реклама",
    "Жарнама",
    "3 комментария",
    "Распечатать",
  ])("%s", (line) => expect(read(`<p>Текст.</p><p>${line}</p>`)).toEqual(toDocument(paragraph("Текст."))));

  test("but not from the middle, nor when there is nothing else", () => {
    expect(read("<p>Реклама</p><p>О рекламе пишут много.</p>")).toEqual(toDocument(paragraph("Реклама"), paragraph("О рекламе пишут много.")));
    expect(read("<p>Комментарии</p>")).toEqual(toDocument(paragraph("Комментарии")));
  });

  test("and keeps the label of paid text", () =>
    expect(read("<p>Текст.</p><p>На правах рекламы</p>")).toEqual(toDocument(paragraph("Текст."), paragraph("На правах рекламы"))));
});

/** Cells of one kind; null is one without words. */
function row(type: "tableHeader" | "tableCell", ...texts: (string | null)[]): TableRow {
  const toParagraph = (text: string | null): Paragraph => (text === null ? { type: "paragraph" } : paragraph(text));
  return { type: "tableRow", content: texts.map((text) => ({ type, content: [toParagraph(text)] })) };
}
