import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { media } from "@polosa/db/schema/media.ts";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect } from "vitest";
import { givenPerson } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { addPicture } from "./commands.ts";
import { findRendition } from "./files.ts";

let directory = "";
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "polosa-media-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const upload = (bytes: Uint8Array) => ({ fileName: "снимок.png", bytes, locale: "ru" as const, alt: "", caption: "", credit: "", directory });
const draw = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#c33" } });

describe("addPicture", () => {
  test("stores every width in both formats, and the same bytes once", async ({ pool }) => {
    const [author, bytes] = [await givenPerson(pool, { role: "author" }), await draw(1_400, 900).png().toBuffer()];

    const ids = await Promise.all([addPicture(pool, author, upload(bytes)), addPicture(pool, author, upload(bytes))]);

    const rows = await pool.select().from(media);
    expect(rows).toMatchObject([{ id: ids[0], width: 1_400, height: 900, widths: [320, 640, 960, 1_280] }]);
    expect(ids[1]).toBe(ids[0]);
    expect(await findRendition(directory, `${rows[0]?.hash}/640.webp`)).toMatchObject({ type: "image/webp" });
    expect(await readdir(directory)).toEqual([rows[0]?.hash]);
  });

  test("turns a picture upright and forgets what the camera wrote", async ({ db }) => {
    const [author, bytes] = [await givenPerson(db, { role: "author" }), await draw(400, 700).withMetadata({ orientation: 6 }).jpeg().toBuffer()];

    await addPicture(db, author, upload(bytes));

    const [row] = await db.select().from(media);
    expect(row).toMatchObject({ width: 700, height: 400 });
    expect((await sharp(join(directory, row?.hash ?? "", "640.jpeg")).metadata()).exif).toBeUndefined();
  });

  test.for<[string, Uint8Array]>([
    ["text", Buffer.from("это не картинка")],
    ["a drawing that could run scripts", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ["a picture that was cut off", Buffer.from("89504e470d0a1a0a0000000d49484452000003e8000003e80802000000", "hex")],
  ])("refuses %s and leaves nothing behind", async ([, bytes], { db }) => {
    const author = await givenPerson(db, { role: "author" });

    await expect(addPicture(db, author, upload(bytes))).rejects.toMatchObject({ kind: "invalid", reason: "not_a_picture" });

    expect(await db.select().from(media)).toEqual([]);
    expect(await readdir(directory)).toEqual([]);
  });

  test("refuses moderators", async ({ db }) => {
    const moderator = await givenPerson(db, { role: "moderator" });

    await expect(addPicture(db, moderator, upload(await draw(10, 10).png().toBuffer()))).rejects.toMatchObject({ kind: "forbidden" });
  });
});

test("finds nothing outside the library", async ({ db: _ }) => {
  expect(await findRendition(directory, "../../etc/passwd")).toBeNull();
  expect(await findRendition(directory, `${"a".repeat(64)}/../../x.webp`)).toBeNull();
});
