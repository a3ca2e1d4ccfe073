import { describe, expect } from "vitest";
import { givenPerson } from "../../../testing/builders.ts";
import { draw, givenPicture, test, uploadOf } from "../../../testing/media-test.ts";
import { addPicture } from "../commands.ts";
import { finishPicture } from "../renditions/commands.ts";
import { toPagePicture } from "../rules.ts";
import { describePicture } from "./commands.ts";
import { DescribePicture, type PictureDescription } from "./input.ts";
import { findDescribedPicture } from "./queries.ts";

const description: PictureDescription = {
  alts: { kk: "Өзен", ru: "Река", en: "A river" },
  caption: "Утро",
  credit: "Фото: Полоса",
  licence: "Агентство, одна публикация",
  licenceEndsOn: "2030-01-31",
  ai: "none",
  labels: ["природа"],
};

describe("describePicture", () => {
  test("keeps everything that is said of a picture", async ({ db, storage }) => {
    const [editor, pictureId] = [await givenPerson(db, { role: "editor" }), await givenPicture(db)];
    const before = await findDescribedPicture(db, pictureId);

    await describePicture(db, editor, { pictureId, basedOn: before?.stamp ?? "", ...description, storage });

    expect(await findDescribedPicture(db, pictureId)).toMatchObject(description);
  });

  test("refuses when somebody else described it meanwhile", async ({ db, storage }) => {
    const [editor, pictureId] = [await givenPerson(db, { role: "editor" }), await givenPicture(db)];
    const basedOn = (await findDescribedPicture(db, pictureId))?.stamp ?? "";
    await describePicture(db, editor, { pictureId, basedOn, ...description, storage });

    const late = describePicture(db, editor, { pictureId, basedOn, ...description, caption: "Вечер", storage });

    await expect(late).rejects.toMatchObject({ kind: "conflict", reason: "picture_changed_meanwhile" });
    expect(await findDescribedPicture(db, pictureId)).toMatchObject({ caption: "Утро" });
  });

  test("shows marked files from the moment on in which it is marked", async ({ db, storage }) => {
    const editor = await givenPerson(db, { role: "editor" });
    const pictureId = await addPicture(db, editor, { ...uploadOf(await draw(400, 300).png().toBuffer()), storage });
    await finishPicture(db, storage, pictureId);
    const before = await findDescribedPicture(db, pictureId);

    await describePicture(db, editor, { pictureId, basedOn: before?.stamp ?? "", ...description, ai: "generated", storage });

    const marked = await findDescribedPicture(db, pictureId);
    const { src } = marked ? toPagePicture(marked) : { src: "" };
    expect(src).toMatch(/\/generated\.320\.jpeg$/);
    expect(await storage.find(src.slice("/media/".length))).not.toBeNull();
  });

  test("refuses an author another's picture", async ({ db, storage }) => {
    const [author, pictureId] = [await givenPerson(db, { role: "author" }), await givenPicture(db)];
    const basedOn = (await findDescribedPicture(db, pictureId))?.stamp ?? "";

    await expect(describePicture(db, author, { pictureId, basedOn, ...description, storage })).rejects.toMatchObject({ kind: "forbidden" });
  });
});

test("takes labels once and without blanks, and no day that is none", () => {
  const given = { pictureId: "0198f3a2-7d5e-7c41-9b1e-2f6f0b8a4c11", basedOn: "x", ...description };

  expect(DescribePicture.parse({ ...given, labels: [" река ", "река", ""] }).labels).toEqual(["река"]);
  expect(DescribePicture.safeParse({ ...given, licenceEndsOn: "2030-02-31" }).success).toBe(false);
});
