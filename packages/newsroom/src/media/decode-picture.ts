import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { renditionName, toRenditionWidths } from "./rules.ts";

/** Runs in its own process: picture on standard input, renditions into the directory named by the first argument, sizes on standard output. */
const PIXEL_LIMIT = 50_000_000;
const formats = new Set(["jpeg", "png", "webp", "heif", "gif"]);

sharp.cache(false);
sharp.block({ operation: ["VipsForeignLoadSvg", "VipsForeignLoadTiff", "VipsForeignLoadPdf", "VipsForeignLoadMagick"] });

const directory = process.argv[2] ?? "";
const bytes = await buffer(process.stdin);
const picture = sharp(bytes, { limitInputPixels: PIXEL_LIMIT, failOn: "error", pages: 1 });
const { format } = await picture.metadata();
if (!formats.has(format)) process.exit(3);

const upright = await picture
  .rotate()
  .toColourspace("srgb")
  .flatten({ background: "#ffffff" })
  .png({ compressionLevel: 1 })
  .toBuffer({ resolveWithObject: true });
const { width, height } = upright.info;
const widths = toRenditionWidths(width);
for (const rendition of widths) {
  const sized = sharp(upright.data).resize({ width: rendition, withoutEnlargement: true });
  await sized
    .clone()
    .webp({ quality: 76, effort: 3 })
    .toFile(join(directory, renditionName(rendition, "webp")));
  await sized.jpeg({ quality: 78, mozjpeg: true }).toFile(join(directory, renditionName(rendition, "jpeg")));
}
process.stdout.write(JSON.stringify({ width, height, widths }));
