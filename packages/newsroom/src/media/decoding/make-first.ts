import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { FIRST_FORMATS, printKey, toFirstWidths } from "../renditions/rules.ts";
import { encode } from "./encode.ts";
import { FirstJob, REFUSED } from "./jobs.ts";
import { findHeader, openPicture, PIXEL_LIMIT } from "./open-picture.ts";

/** Runs in its own process: an upload on standard input, its first renditions into a directory, its size on standard output. */
const { directory, hash, ai } = FirstJob.parse(JSON.parse(process.argv[2] ?? ""));
const bytes = await buffer(process.stdin);

const header = await findHeader(bytes);
if (!header) process.exit(REFUSED.not_a_picture);
if (header.width * header.height > PIXEL_LIMIT) process.exit(REFUSED.picture_too_many_pixels);

const { width, height } = header.autoOrient;
const widths = toFirstWidths(width);
// JPEG is made smaller while it is decoded, so only the widest is made of the upload; it is also where a broken file shows.
const widest = await openPicture(bytes)
  .resize({ width: widths.at(-1) ?? width })
  .raw()
  .toBuffer({ resolveWithObject: true })
  .catch(() => null);
if (!widest) process.exit(REFUSED.picture_broken);

for (const rendition of widths)
  for (const format of FIRST_FORMATS) {
    const name = printKey({ hash, ai, crop: null }, rendition, format).replace("/", "_");
    await encode(widest, { ai, width: rendition, format, crop: null }).toFile(join(directory, name));
  }
process.stdout.write(JSON.stringify({ width, height, widths }));
