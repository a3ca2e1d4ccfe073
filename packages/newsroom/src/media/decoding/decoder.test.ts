import { readdir } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect } from "vitest";
import { draw, test } from "../../../testing/media-test.ts";
import type { Storage } from "../../storage/storage.ts";
import { makeFirst } from "./decoder.ts";

const HASH = "a".repeat(64);
const job = { hash: HASH, ai: "none" as const };

const jpeg = () => draw(800, 600).jpeg().toBuffer();

describe("refuses, and stores nothing of", () => {
  test.for<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
    ["text", "not_a_picture", () => Buffer.from("это не картинка")],
    ["no bytes", "not_a_picture", () => Buffer.alloc(0)],
    ["zeros", "not_a_picture", () => Buffer.alloc(4_096)],
    [
      "a drawing that could run scripts",
      "not_a_picture",
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'),
    ],
    ["TIFF", "not_a_picture", () => draw(20, 20).tiff().toBuffer()],
    [
      "BMP",
      "not_a_picture",
      () => Buffer.from("424d3a000000000000003600000028000000010000000100000001001800000000000400000000000000000000000000000000000000ffffff00", "hex"),
    ],
    ["a header that promises 200 megapixels", "picture_too_many_pixels", () => pngHeader(20_000, 10_000)],
    ["a header without a picture", "picture_broken", () => pngHeader(1_000, 1_000)],
    ["a JPEG that was cut off", "picture_broken", async () => (await noisyJpeg()).subarray(0, -2_000)],
  ])("%s", async ([, reason, make], { storage, directory }) => {
    await expect(makeFirst(storage, await make(), job)).rejects.toMatchObject({ kind: "invalid", reason });

    expect(await readdir(directory)).toEqual([]);
  });
});

describe("takes", () => {
  test("the first frame of what moves", async ({ storage }) => {
    const frames = Buffer.concat([await draw(60, 40, "#ff0000").raw().toBuffer(), await draw(60, 40, "#0000ff").raw().toBuffer()]);
    const moving = sharp(frames, { raw: { width: 60, height: 80, channels: 3, pageHeight: 40 } });

    for (const bytes of [await moving.clone().gif().toBuffer(), await moving.webp().toBuffer()]) {
      expect(await makeFirst(storage, bytes, job)).toMatchObject({ width: 60, height: 40 });
      const { red, blue } = await colourOf(storage, `${HASH}/60.jpeg`);
      expect(red).toBeGreaterThan(blue + 100);
    }
  });

  test("a picture for the press in the web's colours", async ({ storage }) => {
    const press = await draw(400, 300, "#ff0000").toColourspace("cmyk").jpeg().toBuffer();

    await makeFirst(storage, press, job);

    expect(await metadataOf(storage, `${HASH}/320.jpeg`)).toMatchObject({ space: "srgb", channels: 3 });
    const { red, blue } = await colourOf(storage, `${HASH}/320.jpeg`);
    expect(red).toBeGreaterThan(blue + 100);
  });

  test("a turned picture upright, without what the camera wrote", async ({ storage }) => {
    const turned = await draw(400, 700)
      .withExif({ IFD3: { GPSLatitude: "51/1 0/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();

    expect(await makeFirst(storage, turned, job)).toMatchObject({ width: 700, height: 400, widths: [320, 640] });

    const { width, height, exif, orientation } = await metadataOf(storage, `${HASH}/640.jpeg`);
    expect({ width, height, exif, orientation }).toEqual({ width: 640, height: 366, exif: undefined, orientation: undefined });
  });

  test("a picture that is an archive and a page as well, and drops those", async ({ storage, directory }) => {
    const tail = Buffer.from("PK\u0003\u0004<html><script>alert(document.domain)</script>");

    await makeFirst(storage, Buffer.concat([await jpeg(), tail]), job);

    for (const name of await readdir(`${directory}/${HASH}`)) expect((await bytesOf(storage, `${HASH}/${name}`)).includes("<script>"), name).toBe(false);
  });

  test("a picture whose name lies about its type", async ({ storage }) => {
    expect(await makeFirst(storage, await draw(100, 100).webp().toBuffer(), job)).toEqual({ width: 100, height: 100, widths: [100] });
  });
});

test("writes into the files what a machine had to do with them", async ({ storage }) => {
  await makeFirst(storage, await jpeg(), { hash: HASH, ai: "generated" });

  for (const format of ["jpeg", "webp"])
    expect((await metadataOf(storage, `${HASH}/generated.640.${format}`)).xmp?.toString()).toContain("digitalsourcetype/trainedAlgorithmicMedia");
});

const noisyJpeg = async () =>
  sharp({ create: { width: 800, height: 600, channels: 3, background: "#888888", noise: { type: "gaussian", mean: 128, sigma: 40 } } })
    .jpeg()
    .toBuffer();

/** The beginning of a PNG that says how large it is, and next to nothing of what it shows. */
function pngHeader(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), pngChunk("IHDR", header), pngChunk("IDAT", deflateSync(Buffer.alloc(10)))]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const [length, checksum, body] = [Buffer.alloc(4), Buffer.alloc(4), Buffer.concat([Buffer.from(type), data])];
  length.writeUInt32BE(data.byteLength);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

async function bytesOf(storage: Storage, key: string): Promise<Buffer> {
  const file = await storage.find(key);
  if (!file) throw new Error(`Nothing under ${key}`);
  return buffer(await file.open());
}

const metadataOf = async (storage: Storage, key: string) => sharp(await bytesOf(storage, key)).metadata();

async function colourOf(storage: Storage, key: string): Promise<{ red: number; blue: number }> {
  const { channels } = await sharp(await bytesOf(storage, key)).stats();
  return { red: channels[0]?.mean ?? 0, blue: channels[2]?.mean ?? 0 };
}
