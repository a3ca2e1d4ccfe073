import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { bold, image, link, paragraph, toDocument } from "../build.ts";
import type { Document } from "../document.ts";
import { DocumentBody } from "./page-html.tsx";
import type { Labels, References } from "./references.ts";

const ID = "0198f3a2-7d5e-7c41-9b1e-2f6f0b8a4c11";
const nothing: References = { pictures: {}, links: {}, files: {} };
const labels: Labels = {
  readAlso: "Читайте также",
  footnotes: "Примечания",
  footnote: (number) => `Примечание ${number}`,
  backToText: (number) => `К тексту ${number}`,
  table: "Таблица",
  openAt: (site) => `Открыть: ${site}`,
  audio: "Аудио",
  video: "Видео",
  picture: "Изображение",
  file: (type, bytes) => `${type}, ${bytes}`,
};
const render = (document: Document, references = nothing) => renderToStaticMarkup(<DocumentBody document={document} references={references} labels={labels} />);

test("escapes what looks like markup", () =>
  expect(render(toDocument(paragraph("<script>alert(1)</script> & «так»")))).toBe("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; «так»</p>"));

test("leads a link to an article to its present address", () => {
  const document = toDocument(paragraph(link(`article:${ID}`, "раньше")));

  expect(render(document, { ...nothing, links: { [ID]: { path: "/ru/politics/ranshe", headline: "Раньше", picture: null } } })).toBe(
    '<p><a href="/ru/politics/ranshe">раньше</a></p>',
  );
});

test("keeps the words of a link whose article is not public", () =>
  expect(render(toDocument(paragraph(link(`article:${ID}`, "раньше"))))).toBe("<p>раньше</p>"));

test("marks an outside link so that it learns nothing of this window", () =>
  expect(render(toDocument(paragraph(link("https://example.kz", "там"))))).toContain('<a href="https://example.kz" rel="noopener">там</a>'));

test("shows a picture with its size, description, caption and credit", () => {
  const picture = { src: "/media/x/960.jpeg", sources: [{ type: "image/webp", srcSet: "/media/x/960.webp 960w" }], width: 1600, height: 1000 };

  const html = render(toDocument(image({ mediaId: ID, alt: "Вид", caption: "Подпись", credit: "Рисунок" })), { ...nothing, pictures: { [ID]: picture } });

  expect(html).toContain('alt="Вид" width="1600" height="1000"');
  expect(html).toContain("<figcaption>Подпись <small>Рисунок</small></figcaption>");
});

test("leaves out a picture that is gone and an empty paragraph", () =>
  expect(render(toDocument(image({ mediaId: ID, alt: "", caption: "Была", credit: "" }), paragraph(), paragraph(bold("есть"))))).toBe(
    "<p><strong>есть</strong></p>",
  ));
