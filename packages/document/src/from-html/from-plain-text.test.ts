import { expect, test } from "vitest";
import { bulletList, embed, heading2, link, orderedList, paragraph, toDocument } from "../build.ts";
import { fromPlainText } from "./from-plain-text.ts";

const read = (text: string) => fromPlainText(text).document;

test("reads a report as it is pasted: paragraphs, headings, and no furniture", () => {
  const { document, lost } = fromPlainText(
    "Двухдневный форум завершился. Репортаж нашего корреспондента NEWS.KZ\n\nГостей встречали с утра.\n\nЧто решили за круглым столом\n\nДоговорились о трёх вещах.\n\nЧто дальше: планы, сроки и 12 соглашений\n\nСледующая встреча — весной.\n\n\nПоделиться:\n\nОставить комментарий\n\nExit mobile version",
  );

  expect(document).toEqual(
    toDocument(
      paragraph("Двухдневный форум завершился. Репортаж нашего корреспондента NEWS.KZ"),
      paragraph("Гостей встречали с утра."),
      heading2("Что решили за круглым столом"),
      paragraph("Договорились о трёх вещах."),
      heading2("Что дальше: планы, сроки и 12 соглашений"),
      paragraph("Следующая встреча — весной."),
    ),
  );
  expect(lost).toEqual(["Поделиться:", "Оставить комментарий", "Exit mobile version"].map((text) => ({ what: "furniture", text })));
});

test("takes every line for a paragraph where no line is empty", () => expect(read("Раз.\r\nДва.")).toEqual(toDocument(paragraph("Раз."), paragraph("Два."))));

test("makes lists of bullets and numbers", () => {
  expect(read("Итог:\n\n• раз\n• два")).toEqual(toDocument(paragraph("Итог:"), bulletList("раз", "два")));
  expect(read("- раз\n\n- два")).toEqual(toDocument(bulletList("раз", "два")));
  expect(read("1. раз\n2) два")).toEqual(toDocument(orderedList("раз", "два")));
});

test("leaves speech and a lone number what they are", () => {
  expect(read("— Кто там?\n\n- Это мы.")).toEqual(toDocument(paragraph("— Кто там?"), paragraph("- Это мы.")));
  expect(read("Было жарко.\n\n28. августа пошёл снег.")).toEqual(toDocument(paragraph("Было жарко."), paragraph("28. августа пошёл снег.")));
});

test("makes links of addresses, and an embed of one that stands alone", () => {
  expect(read("Смотрите (https://example.kz/a?b=1), там всё.")).toEqual(
    toDocument(paragraph("Смотрите (", link("https://example.kz/a?b=1", "https://example.kz/a?b=1"), "), там всё.")),
  );
  expect(read("https://youtu.be/dQw4w9WgXcQ")).toEqual(toDocument(embed({ provider: "youtube", id: "dQw4w9WgXcQ", caption: "" })));
});

test("keeps markup as words", () => expect(read("<script>alert(1)</script>")).toEqual(toDocument(paragraph("<script>alert(1)</script>"))));
