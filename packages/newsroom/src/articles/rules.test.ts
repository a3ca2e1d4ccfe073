import { bulletList, image, link, paragraph, quote, toDocument } from "@polosa/document/build.ts";
import { listLinkedArticleIds } from "@polosa/document/walk.ts";
import { describe, expect, test } from "vitest";
import { emptyText, type PublicationText, publicationGaps, toSlug } from "./rules.ts";

const ID = "0198f3a2-7d5e-7c41-9b1e-2f6f0b8a4c11";

describe("toSlug", () => {
  test("writes Russian in Latin letters", () => expect(toSlug("Съезд щедрых ёжиков: что решили?", "ru")).toBe("sezd-shchedrykh-yozhikov-chto-reshili"));
  test("writes every Kazakh letter", () => expect(toSlug("Әңгіме: өзен, үкі, құс, һәм ғалам", "kk")).toBe("angime-ozen-uki-qus-ham-galam"));
  test("drops accents and marks of English", () => expect(toSlug("The Café’s “new” name", "en")).toBe("the-cafes-new-name"));
  test("breaks between words and not inside them", () => expect(toSlug("слово ".repeat(40), "ru")).toMatch(/^(slovo-)*slovo$/));
  test("is empty when no letter is left", () => expect(toSlug("!!! — ???", "ru")).toBe(""));
});

describe("publicationGaps", () => {
  const whole: PublicationText = {
    ...emptyText(),
    headline: "Заголовок",
    document: toDocument(paragraph("Текст")),
    byline: [{ authorId: ID, role: "text" }],
  };

  test("lets a whole article through", () => expect(publicationGaps(whole)).toEqual([]));
  test("misses the headline", () => expect(publicationGaps({ ...whole, headline: "  " })).toEqual(["headline_missing"]));
  test("wants a headline of which an address can be made", () => expect(publicationGaps({ ...whole, headline: "🔥🔥🔥" })).toEqual(["headline_unspellable"]));
  test("misses the body", () => expect(publicationGaps({ ...whole, document: toDocument(paragraph()) })).toEqual(["body_missing"]));
  test("misses the byline", () => expect(publicationGaps({ ...whole, byline: [] })).toEqual(["byline_missing"]));
  test("misses the description of a picture in the text", () => {
    const document = toDocument(paragraph("Текст"), image({ mediaId: ID, alt: "", caption: "", credit: "Рисунок" }));

    expect(publicationGaps({ ...whole, document })).toEqual(["alt_missing"]);
  });
  test("misses the credit of the lead picture", () =>
    expect(publicationGaps({ ...whole, lead: { mediaId: ID, alt: "Вид", caption: "", credit: " " } })).toEqual(["credit_missing"]));
  test("misses who paid for an advertisement", () => expect(publicationGaps({ ...whole, kind: "advertisement" })).toEqual(["funder_missing"]));
});

test("finds links to articles wherever they stand, each once", () => {
  const document = toDocument(
    paragraph(link(`article:${ID}`, "раз")),
    quote("без ссылок"),
    bulletList("пункт"),
    paragraph(link(`article:${ID}`, "два"), link("https://example.kz", "вне")),
  );

  expect(listLinkedArticleIds(document)).toEqual([ID]);
});
