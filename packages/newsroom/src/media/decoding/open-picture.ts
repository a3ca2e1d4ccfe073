import sharp, { type Metadata, type Sharp } from "sharp";

export const PIXEL_LIMIT = 50_000_000;

sharp.cache(false);
sharp.block({ operation: ["VipsForeignLoadSvg", "VipsForeignLoadTiff", "VipsForeignLoadPdf", "VipsForeignLoadMagick"] });

const formats: ReadonlySet<string> = new Set(["jpeg", "png", "webp", "heif", "gif"]);

/** What a file says of itself before anything of it is decoded; null when it is no picture that we take. */
export async function findHeader(bytes: Uint8Array): Promise<Metadata | null> {
  if (bytes.byteLength === 0) return null;
  const header = await sharp(bytes, { limitInputPixels: false, pages: 1 })
    .metadata()
    .catch(() => null);
  return header && formats.has(header.format) ? header : null;
}

/** Upright, in the web's colours, on white; of what moves, the first frame. A file with a mistake in it fails. */
export const openPicture = (bytes: Uint8Array): Sharp =>
  sharp(bytes, { limitInputPixels: PIXEL_LIMIT, failOn: "error", pages: 1 }).autoOrient().toColourspace("srgb").flatten({ background: "#ffffff" });
