import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Db } from "@polosa/db/client.ts";
import { media } from "@polosa/db/schema/media.ts";
import sharp from "sharp";
import { uuidv7 } from "uuidv7";
import { openDirectory } from "../src/storage/directory.ts";
import { givenPerson } from "./builders.ts";
import { test as newsroomTest } from "./newsroom-test.ts";

/** A test with a newsroom and an empty place for its pictures in it. */
export const test = newsroomTest
  .extend("directory", async ({}, { onCleanup }) => {
    const directory = await mkdtemp(join(tmpdir(), "polosa-media-"));
    onCleanup(() => rm(directory, { recursive: true, force: true }));
    return directory;
  })
  .extend("storage", async ({ directory }) => openDirectory(directory));

/** A row of the library, for tests that look at no file. */
export async function givenPicture(db: Db, told: Partial<typeof media.$inferInsert> = {}): Promise<string> {
  const id = uuidv7();
  const uploadedBy = told.uploadedBy ?? (await givenPerson(db, { role: "author" })).id;
  const hash = id.replaceAll("-", "").padEnd(64, "0");
  await db.insert(media).values({ id, hash, fileName: "снимок.jpg", width: 1_200, height: 800, widths: [320, 640, 960], uploadedBy, ...told });
  return id;
}

/** A picture of one colour, as a file. */
export const draw = (width: number, height: number, background = "#cc3333") => sharp({ create: { width, height, channels: 3, background } });

/** What an upload says beside its bytes. */
export const uploadOf = (bytes: Uint8Array) => ({ fileName: "снимок.jpg", bytes, locale: "ru" as const, alt: "", caption: "", credit: "" });
