import type { AiUse } from "@polosa/db/schema/columns.ts";
import type { CropRatio, media, PictureFormat } from "@polosa/db/schema/media.ts";
import type { PagePicture } from "@polosa/document/render/references.ts";
import { type Kept, type Print, printPath, toCropPrint, toSrcSet, toWholePrint } from "./renditions/rules.ts";

/** A picture as pages show it: where its files are and how large it is. */
export interface Picture extends Kept {
  id: string;
}

/** Of a row that may have found no picture beside it. */
export type PictureRow = { mediaId: string | null } & {
  [Column in "hash" | "width" | "height" | "widths" | "formats" | "focusX" | "focusY" | "crops"]: (typeof media.$inferSelect)[Column] | null;
} & { pictureAi: AiUse | null };

export function toPicture({ mediaId, hash, width, height, widths, formats, focusX, focusY, crops, pictureAi }: PictureRow): Picture | null {
  if (!mediaId || !hash || !width || !height || !widths || !formats || focusX === null || focusY === null || !crops || !pictureAi) return null;
  return { id: mediaId, hash, width, height, widths, formats, focus: { x: focusX, y: focusY }, crops, ai: pictureAi };
}

/** Immutable address of a rendition of the whole picture. */
export const renditionPath = (picture: Picture, width: number, format: PictureFormat): string => printPath(toWholePrint(picture), width, format);

/** A picture with its addresses, as the page renderers take it. */
export const toPagePicture = (picture: Picture): PagePicture => showPrint(toWholePrint(picture));

/** The part of a picture for a place of this ratio; the whole while its crops are still being made. */
export const toCroppedPagePicture = (picture: Picture, ratio: CropRatio): PagePicture => showPrint(toCropPrint(picture, ratio));

/** The largest JPEG of the ratio, for readers that are no browsers: messengers and search engines. */
export function toSharedPicture(picture: Picture, ratio: CropRatio): { path: string; width: number; height: number } {
  const print = toCropPrint(picture, ratio);
  const width = print.widths.at(-1) ?? print.width;
  return { path: printPath(print, width, "jpeg"), width, height: Math.round((print.height * width) / print.width) };
}

function showPrint(print: Print): PagePicture {
  const middle = print.widths.find((width) => width >= 960) ?? print.widths.at(-1) ?? print.width;
  return {
    src: printPath(print, middle, "jpeg"),
    sources: lighterFormats.flatMap((format) => (print.formats.includes(format) ? [{ type: `image/${format}`, srcSet: toSrcSet(print, format) }] : [])),
    width: print.width,
    height: print.height,
  };
}

/** What JPEG stands in for, the lightest first. */
const lighterFormats: readonly PictureFormat[] = ["avif", "webp"];
