import { describe, expect } from "vitest";
import { givenPerson, givenPublishedArticle } from "../../../testing/builders.ts";
import { givenPicture, test } from "../../../testing/media-test.ts";
import { articleKey, beginReading, readStaleKeys } from "../../kernel/stale-keys.ts";
import { getPicture } from "../queries.ts";
import { cropPicture, setFocus } from "./commands.ts";

const square = { x: 0.1, y: 0, width: 0.5, height: 0.75 };

describe("cropPicture", () => {
  test("draws the crop of one ratio and gives it back to the focus", async ({ db }) => {
    const [editor, pictureId] = [await givenPerson(db, { role: "editor" }), await givenPicture(db)];

    await cropPicture(db, editor, { pictureId, ratio: "1:1", crop: square });
    await cropPicture(db, editor, { pictureId, ratio: "3:2", crop: { x: 0, y: 0, width: 0.5, height: 0.5 } });
    await cropPicture(db, editor, { pictureId, ratio: "3:2", crop: null });

    expect((await getPicture(db, pictureId)).crops).toEqual({ "1:1": square });
  });

  test("refuses a crop of another shape", async ({ db }) => {
    const [editor, pictureId] = [await givenPerson(db, { role: "editor" }), await givenPicture(db)];

    await expect(cropPicture(db, editor, { pictureId, ratio: "16:9", crop: square })).rejects.toMatchObject({ reason: "crop_outside" });
  });

  test("lets pages show the whole picture until the crop is made, and tells them", async ({ pool }) => {
    const editor = await givenPerson(pool, { role: "editor" });
    const pictureId = await givenPicture(pool, { formats: ["avif", "webp", "jpeg"] });
    const article = await givenPublishedArticle(pool, { lead: { mediaId: pictureId, alt: "Вид", caption: "", credit: "Фото" } });
    const begun = await beginReading(pool);

    await cropPicture(pool, editor, { pictureId, ratio: "1:1", crop: square });

    expect((await getPicture(pool, pictureId)).formats).toEqual(["webp", "jpeg"]);
    expect((await readStaleKeys(pool, begun)).keys).toContainEqual({ key: articleKey(article.id), hard: false });
  });
});

describe("setFocus", () => {
  test("moves the focus of the author's own picture and of nobody else's", async ({ db }) => {
    const [author, other] = [await givenPerson(db, { role: "author" }), await givenPerson(db, { role: "author" })];
    const pictureId = await givenPicture(db, { uploadedBy: author.id });

    await setFocus(db, author, { pictureId, x: 0.25, y: 0.75 });

    expect((await getPicture(db, pictureId)).focus).toEqual({ x: 0.25, y: 0.75 });
    await expect(setFocus(db, other, { pictureId, x: 0, y: 0 })).rejects.toMatchObject({ kind: "forbidden" });
  });
});
