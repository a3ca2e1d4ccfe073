import type { PagePicture } from "@polosa/document/page-html.tsx";

/** A picture as pages show it: where its files are and how large it is. */
export interface Picture {
  id: string;
  hash: string;
  width: number;
  height: number;
  /** Widths that exist, in pixels, ascending. */
  widths: number[];
}

export const PICTURE_WIDTHS = [320, 640, 960, 1280, 1920] as const;
export const pictureFormats = ["webp", "jpeg"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

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

/** A picture with its addresses, as the page renderers take it. */
export function toPagePicture(picture: Picture): PagePicture {
  const middle = picture.widths.find((width) => width >= 960) ?? picture.widths.at(-1) ?? picture.width;
  return {
    src: renditionPath(picture, middle, "jpeg"),
    sources: [{ type: "image/webp", srcSet: toSrcSet(picture, "webp") }],
    width: picture.width,
    height: picture.height,
  };
}
