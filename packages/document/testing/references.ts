import type { Labels, References } from "../src/render/references.ts";

/** What arbitrary documents refer to. */
export const ids = ["0198f3a2-7d5e-7c41-9b1e-2f6f0b8a4c11", "0198f3a2-7d5e-7c41-9b1e-2f6f0b8a4c12"] as const;

const picture = {
  src: "/media/x/960.jpeg",
  sources: [{ type: "image/webp", srcSet: "/media/x/480.webp 480w, /media/x/960.webp 960w" }],
  width: 1600,
  height: 1000,
};
const byId = <Value>(value: Value): Record<string, Value> => Object.fromEntries(ids.map((id) => [id, value]));

export const everything: References = {
  pictures: byId(picture),
  links: byId({ path: "/ru/politics/vizit", headline: '<b>Визит</b> "и" итоги', picture }),
  files: byId({ path: "/files/x/otchet.pdf", type: "application/pdf", bytes: 1_200_000 }),
};

export const nothing: References = { pictures: {}, links: {}, files: {} };

export const labels: Labels = {
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
