import { image, paragraph, toDocument } from "@polosa/document/build.ts";
import { expect } from "vitest";
import { givenArticle, givenPublishedArticle } from "../../../testing/builders.ts";
import { givenPicture, test } from "../../../testing/media-test.ts";
import { saveDraft } from "../../articles/commands.ts";
import { listKeysShowing, listUses } from "./queries.ts";

const words = { alt: "Вид", caption: "", credit: "Фото" };

test("tells where a picture is used: in what is written and in what readers see", async ({ db }) => {
  const mediaId = await givenPicture(db);
  const document = toDocument(paragraph("Текст"), image({ mediaId, ...words }));
  const draft = await givenArticle(db, { lead: { mediaId, ...words } });
  const published = await givenPublishedArticle(db, { document });
  const dropped = await givenPublishedArticle(db, { document });
  await saveDraft(db, dropped.author, {
    ...dropped.text,
    document: toDocument(paragraph("Без картинки")),
    articleId: dropped.id,
    sectionId: dropped.section.id,
    basedOn: 2,
  });
  await givenPublishedArticle(db);

  const uses = await listUses(db, mediaId);

  const told = Object.fromEntries(uses.map(({ articleId, state, inNewest, inPublished }) => [articleId, { state, inNewest, inPublished }]));
  expect(told).toEqual({
    [draft.id]: { state: "draft", inNewest: true, inPublished: false },
    [published.id]: { state: "published", inNewest: true, inPublished: true },
    [dropped.id]: { state: "changed", inNewest: false, inPublished: true },
  });
});

test("names the pages of published articles only", async ({ db }) => {
  const mediaId = await givenPicture(db);
  await givenArticle(db, { lead: { mediaId, ...words } });
  const published = await givenPublishedArticle(db, { lead: { mediaId, ...words } });

  expect((await listKeysShowing(db, mediaId)).sort()).toEqual([`article:${published.id}`, "front:ru", `section:${published.section.id}:ru`]);
});
