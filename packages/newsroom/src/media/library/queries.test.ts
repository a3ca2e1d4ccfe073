import { describe, expect } from "vitest";
import { givenPicture, test } from "../../../testing/media-test.ts";
import { LibraryFilters } from "./input.ts";
import { listLabels, listLibrary } from "./queries.ts";

const today = "2026-03-01";
const ask = (given: Partial<LibraryFilters>) => ({ ...LibraryFilters.parse({}), ...given, today });

describe("listLibrary", () => {
  test("finds words in names, descriptions, credits and labels", async ({ db }) => {
    const byAlt = await givenPicture(db, { alts: { kk: "", ru: "Озеро Балхаш", en: "" } });
    const byCredit = await givenPicture(db, { credit: "Фото: Балхаш-медиа" });
    const byLabel = await givenPicture(db, { labels: ["балхаш", "вода"] });
    await givenPicture(db, { caption: "Степь" });

    const { pictures } = await listLibrary(db, ask({ search: "балхаш" }));

    expect(pictures.map(({ id }) => id)).toEqual([byLabel, byCredit, byAlt]);
  });

  test("narrows to a label and to licences that end soon or have ended", async ({ db }) => {
    const labelled = await givenPicture(db, { labels: ["река"] });
    const ending = await givenPicture(db, { licenceEndsOn: "2026-03-20" });
    const ended = await givenPicture(db, { licenceEndsOn: "2026-02-28" });
    await givenPicture(db, { licenceEndsOn: "2027-01-01" });

    const found = await Promise.all([ask({ label: "река" }), ask({ licence: "ending" }), ask({ licence: "ended" })].map((filters) => listLibrary(db, filters)));

    expect(found.map(({ pictures }) => pictures.map(({ id }) => id))).toEqual([[labelled], [ending], [ended]]);
  });

  test("shows each picture once, page by page", async ({ db }) => {
    const uploadedAt = new Date("2026-01-01T00:00:00Z");
    for (let index = 0; index < 45; index += 1) await givenPicture(db, { uploadedAt });

    const first = await listLibrary(db, ask({}));
    const second = await listLibrary(db, ask({ after: first.next }));

    expect(new Set([...first.pictures, ...second.pictures].map(({ id }) => id)).size).toBe(45);
    expect(second.next).toBeNull();
  });
});

test("lists every label once", async ({ db }) => {
  await givenPicture(db, { labels: ["степь", "река"] });
  await givenPicture(db, { labels: ["река"] });

  expect(await listLabels(db)).toEqual(["река", "степь"]);
});
