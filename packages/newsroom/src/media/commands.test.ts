import { readdir } from "node:fs/promises";
import { media } from "@polosa/db/schema/media.ts";
import { describe, expect } from "vitest";
import { givenArticle, givenPerson, givenPublishedArticle } from "../../testing/builders.ts";
import { draw, givenPicture, test, uploadOf } from "../../testing/media-test.ts";
import { articleKey, beginReading, readStaleKeys } from "../kernel/stale-keys.ts";
import { addPicture, replacePicture } from "./commands.ts";
import { getPicture } from "./queries.ts";
import { findRendition } from "./renditions/queries.ts";
import { isOpenToReaders } from "./uses/queries.ts";

describe("addPicture", () => {
  test("stores what pages need at once and the upload, and the same bytes once", async ({ pool, storage, directory }) => {
    const [author, bytes] = [await givenPerson(pool, { role: "author" }), await draw(1_400, 900).png().toBuffer()];

    const upload = { ...uploadOf(bytes), storage };
    const ids = await Promise.all([addPicture(pool, author, upload), addPicture(pool, author, upload)]);

    const rows = await pool.select().from(media);
    expect(rows).toMatchObject([{ id: ids[0], width: 1_400, height: 900, widths: [320, 640, 960, 1_280], formats: ["webp", "jpeg"] }]);
    expect(ids[1]).toBe(ids[0]);
    expect(await findRendition(storage, `${rows[0]?.hash}/640.webp`)).toMatchObject({ type: "image/webp" });
    expect((await readdir(directory)).sort()).toEqual([rows[0]?.hash, "originals"].sort());
  });

  test("leaves nothing behind of what it refuses", async ({ db, storage, directory }) => {
    const author = await givenPerson(db, { role: "author" });

    await expect(addPicture(db, author, { ...uploadOf(Buffer.from("не картинка")), storage })).rejects.toMatchObject({ reason: "not_a_picture" });

    expect(await db.select().from(media)).toEqual([]);
    expect(await readdir(directory)).toEqual([]);
  });

  test("refuses moderators", async ({ db, storage }) => {
    const moderator = await givenPerson(db, { role: "moderator" });
    const upload = { ...uploadOf(await draw(10, 10).png().toBuffer()), storage };

    await expect(addPicture(db, moderator, upload)).rejects.toMatchObject({ kind: "forbidden" });
  });
});

describe("replacePicture", () => {
  test("keeps the id and the words, forgets the crops, and tells the pages that show it", async ({ pool, storage }) => {
    const editor = await givenPerson(pool, { role: "editor" });
    const pictureId = await addPicture(pool, editor, { ...uploadOf(await draw(600, 400).png().toBuffer()), credit: "Фото: Полоса", storage });
    await pool.update(media).set({ focusX: 0.2, crops: { "1:1": { x: 0, y: 0, width: 0.5, height: 0.75 } } });
    const article = await givenPublishedArticle(pool, { lead: { mediaId: pictureId, alt: "Вид", caption: "", credit: "Фото" } });
    const begun = await beginReading(pool);

    await replacePicture(pool, editor, { pictureId, fileName: "новый.jpg", bytes: await draw(500, 900).png().toBuffer(), storage });

    const [row] = await pool.select().from(media);
    expect(row).toMatchObject({
      id: pictureId,
      fileName: "новый.jpg",
      width: 500,
      height: 900,
      credit: "Фото: Полоса",
      focusX: 0.5,
      crops: {},
      formats: ["webp", "jpeg"],
    });
    expect(await findRendition(storage, `${row?.hash}/320.jpeg`)).not.toBeNull();
    expect((await readStaleKeys(pool, begun)).keys).toContainEqual({ key: articleKey(article.id), hard: false });
  });

  test.for([
    ["stays open when readers could see it", givenPublishedArticle, true],
    ["does not open when they could not", givenArticle, false],
  ] as const)("the old file %s", async ([, given, isOpen], { pool, storage }) => {
    const editor = await givenPerson(pool, { role: "editor" });
    const pictureId = await givenPicture(pool);
    const { hash } = await getPicture(pool, pictureId);
    await given(pool, { lead: { mediaId: pictureId, alt: "Вид", caption: "", credit: "Фото" } });

    await replacePicture(pool, editor, { pictureId, fileName: "новый.png", bytes: await draw(50, 50).png().toBuffer(), storage });

    expect(await isOpenToReaders(pool, hash)).toBe(isOpen);
  });

  test("refuses a file that the library has as another picture", async ({ db, storage }) => {
    const editor = await givenPerson(db, { role: "editor" });
    const bytes = await draw(50, 50).png().toBuffer();
    await addPicture(db, editor, { ...uploadOf(bytes), storage });
    const pictureId = await givenPicture(db);

    await expect(replacePicture(db, editor, { pictureId, fileName: "a.png", bytes, storage })).rejects.toMatchObject({ reason: "picture_known" });
  });

  test("refuses authors, whose pictures may be public", async ({ db, storage }) => {
    const author = await givenPerson(db, { role: "author" });
    const pictureId = await givenPicture(db, { uploadedBy: author.id });

    const replacement = { pictureId, fileName: "a.png", bytes: await draw(10, 10).png().toBuffer(), storage };
    await expect(replacePicture(db, author, replacement)).rejects.toMatchObject({ kind: "forbidden" });
  });
});

test("finds nothing outside the library, and no upload", async ({ storage }) => {
  const hash = "a".repeat(64);
  await storage.put(`originals/${hash}`, Buffer.from("со следами камеры"));

  for (const address of ["../../etc/passwd", `${hash}/../../x.webp`, `originals/${hash}`, `${hash}/320.svg`, `${hash}/x.320.webp`])
    expect(await findRendition(storage, address), address).toBeNull();
});
