import { readdir } from "node:fs/promises";
import { media } from "@polosa/db/schema/media.ts";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { describe, expect } from "vitest";
import { givenPerson, givenPublishedArticle } from "../../../testing/builders.ts";
import { draw, test, uploadOf } from "../../../testing/media-test.ts";
import { articleKey, beginReading, frontKey, readStaleKeys } from "../../kernel/stale-keys.ts";
import { addPicture } from "../commands.ts";
import { cropPicture } from "../crops/commands.ts";
import { getPicture, listUnfinishedPictures } from "../queries.ts";
import { toCroppedPagePicture, toPagePicture } from "../rules.ts";
import { finishPicture } from "./commands.ts";

describe("finishPicture", () => {
  test("makes every file that pages name from then on, once, and tells the pages that show it", async ({ pool, storage, directory }) => {
    const author = await givenPerson(pool, { role: "author" });
    const id = await addPicture(pool, author, { ...uploadOf(await draw(700, 500).png().toBuffer()), storage });
    const article = await givenPublishedArticle(pool, { lead: { mediaId: id, alt: "Вид", caption: "", credit: "Фото" } });
    const begun = await beginReading(pool);

    await finishPicture(pool, storage, id);
    await finishPicture(pool, storage, id);

    const picture = await getPicture(pool, id);
    expect(picture.formats).toEqual(["avif", "webp", "jpeg"]);
    const shown = [toPagePicture(picture), toCroppedPagePicture(picture, "1:1"), toCroppedPagePicture(picture, "16:9")];
    for (const key of shown.flatMap(toKeys)) expect(await storage.find(key), key).not.toBeNull();
    const { keys } = await readStaleKeys(pool, begun);
    expect(keys.filter(({ key }) => key === articleKey(article.id))).toHaveLength(1);
    expect(keys).toContainEqual({ key: frontKey("ru"), hard: false });
    expect(await sharp(`${directory}/${toKeys(toCroppedPagePicture(picture, "1:1"))[0]}`).metadata()).toMatchObject({
      width: 320,
      height: 320,
      compression: "av1",
    });
  });

  test("goes on where it died, and leaves what was made before alone", async ({ db, storage, directory }) => {
    const author = await givenPerson(db, { role: "author" });
    const id = await addPicture(db, author, { ...uploadOf(await draw(700, 500).png().toBuffer()), storage });
    await finishPicture(db, storage, id);
    const { hash } = await getPicture(db, id);
    const whole = await readdir(`${directory}/${hash}`);
    await storage.remove(`${hash}/320.avif`);
    await storage.put(`${hash}/640.avif`, Buffer.from("made before"));
    await db.update(media).set({ formats: ["webp", "jpeg"] });

    expect(await listUnfinishedPictures(db)).toEqual([id]);
    await finishPicture(db, storage, id);

    expect((await readdir(`${directory}/${hash}`)).sort()).toEqual(whole.sort());
    expect(await storage.find(`${hash}/640.avif`)).toMatchObject({ bytes: 11 });
    expect(await listUnfinishedPictures(db)).toEqual([]);
  });

  test("does not finish a picture that was cropped while it worked", async ({ pool, storage }) => {
    const editor = await givenPerson(pool, { role: "editor" });
    const id = await addPicture(pool, editor, { ...uploadOf(await draw(700, 500).png().toBuffer()), storage });
    const cropping = { ...storage, find: async (key: string) => (key.endsWith("320.avif") ? crop().then(() => storage.find(key)) : storage.find(key)) };
    let cropped = false;
    const crop = async () => {
      if (cropped) return;
      cropped = true;
      await cropPicture(pool, editor, { pictureId: id, ratio: "1:1", crop: { x: 0, y: 0, width: 0.5, height: 0.7 } });
    };

    await finishPicture(pool, cropping, id);

    expect(await listUnfinishedPictures(pool)).toEqual([id]);
    await finishPicture(pool, storage, id);
    const picture = await getPicture(pool, id);
    for (const key of toKeys(toCroppedPagePicture(picture, "1:1"))) expect(await storage.find(key), key).not.toBeNull();
  });

  test("makes do with the largest rendition of a picture whose upload was not kept", async ({ db, storage }) => {
    const author = await givenPerson(db, { role: "author" });
    const id = await addPicture(db, author, { ...uploadOf(await draw(400, 300).png().toBuffer()), storage });
    const { hash } = await getPicture(db, id);
    await storage.remove(`originals/${hash}`);

    await finishPicture(db, storage, id);

    expect(await storage.find(`${hash}/320.avif`)).not.toBeNull();
    expect(await db.$count(media, eq(media.id, id))).toBe(1);
  });
});

const toKeys = ({ src, sources }: ReturnType<typeof toPagePicture>): string[] =>
  [...sources.flatMap(({ srcSet }) => srcSet.split(", ").map((source) => source.split(" ")[0] ?? "")), src].map((path) => path.slice("/media/".length));
