import type { media, PictureFormat } from "@polosa/db/schema/media.ts";
import type { PagePicture } from "@polosa/document/render/references.ts";

/** A picture as pages show it: where its files are and how large it is. */
export interface Picture {
  id: string;
  hash: string;
  width: number;
  height: number;
  /** Widths that exist, in pixels, ascending. */
  widths: number[];
  formats: PictureFormat[];
  /** The place that no crop may lose, as fractions of width and height. */
  focus: { x: number; y: number };
}

/** Of a row that may have found no picture beside it. */
export type PictureRow = { mediaId: string | null } & {
  [Column in "hash" | "width" | "height" | "widths" | "formats" | "focusX" | "focusY"]: (typeof media.$inferSelect)[Column] | null;
};

export function toPicture({ mediaId, hash, width, height, widths, formats, focusX, focusY }: PictureRow): Picture | null {
  if (!mediaId || !hash || !width || !height || !widths || !formats || focusX === null || focusY === null) return null;
  return { id: mediaId, hash, width, height, widths, formats, focus: { x: focusX, y: focusY } };
}

export const PICTURE_WIDTHS = [320, 640, 960, 1280, 1920] as const;
/** Immutable address of one rendition. */
export const renditionPath = (picture: Pick<Picture, "hash">, width: number, format: PictureFormat): string =>
  `/media/${picture.hash}/${renditionName(width, format)}`;

export const renditionName = (width: number, format: PictureFormat): string => `${width}.${format}`;

export const toSrcSet = (picture: Picture, format: PictureFormat): string =>
  picture.widths.map((width) => `${renditionPath(picture, width, format)} ${width}w`).join(", ");

/** The widths to make of a picture this wide: never larger than it is, and its own width if it is smaller than the smallest. */
export function toRenditionWidths(width: number): number[] {
  const widths = PICTURE_WIDTHS.filter((candidate) => candidate <= width);
  return widths.length > 0 ? widths : [width];
}

/** What JPEG stands in for, the lightest first. */
const lighterFormats: readonly PictureFormat[] = ["avif", "webp"];

/** A picture with its addresses, as the page renderers take it. */
export function toPagePicture(picture: Picture): PagePicture {
  const middle = picture.widths.find((width) => width >= 960) ?? picture.widths.at(-1) ?? picture.width;
  return {
    src: renditionPath(picture, middle, "jpeg"),
    sources: lighterFormats.flatMap((format) => (picture.formats.includes(format) ? [{ type: `image/${format}`, srcSet: toSrcSet(picture, format) }] : [])),
    width: picture.width,
    height: picture.height,
  };
}
