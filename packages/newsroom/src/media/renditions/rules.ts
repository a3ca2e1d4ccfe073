import type { AiUse } from "@polosa/db/schema/columns.ts";
import type { Crop, CropRatio, PictureFormat } from "@polosa/db/schema/media.ts";
import { cropName, type Framed, ratios, toCrop, toPixels } from "../crops/rules.ts";

/** A picture as its renditions know it. */
export interface Kept extends Framed {
  /** Of what was uploaded. */
  hash: string;
  ai: AiUse;
  /** Widths of the whole picture that exist, in pixels, ascending. */
  widths: number[];
  formats: PictureFormat[];
}

/** One way of showing a picture, the whole or a crop, with the widths and formats in which it exists. */
export interface Print {
  hash: string;
  ai: AiUse;
  crop: Crop | null;
  /** Pixels it has before it is made smaller. */
  width: number;
  height: number;
  widths: number[];
  formats: PictureFormat[];
}

/** Made before an upload is answered: enough for every place of a page, and quick. */
export const FIRST_FORMATS: PictureFormat[] = ["webp", "jpeg"];
export const ALL_FORMATS: PictureFormat[] = ["avif", ...FIRST_FORMATS];
const FIRST_WIDTHS = [320, 640, 960, 1280];
const WHOLE_WIDTHS = [320, 640, 960, 1280, 1920];
const CROP_WIDTHS = [320, 640, 1280];

export const toFirstWidths = (width: number): number[] => widthsWithin(FIRST_WIDTHS, width);
export const toWholeWidths = (width: number): number[] => widthsWithin(WHOLE_WIDTHS, width);

/** What pages may show of the whole picture as of now. */
export const toWholePrint = ({ hash, ai, width, height, widths, formats }: Kept): Print => ({ hash, ai, crop: null, width, height, widths, formats });

/** Crops exist once the worker has finished the picture; until then the whole stands in. */
export const toCropPrint = (picture: Kept, ratio: CropRatio): Print => (isFinished(picture) ? toFinishedCrop(picture, ratio) : toWholePrint(picture));

/** AVIF is made last. */
export const isFinished = ({ formats }: Pick<Kept, "formats">): boolean => formats.includes("avif");

/** Everything that a picture has once it is finished, as it is described and framed now. */
export function toFinishedPrints(picture: Kept): Print[] {
  const whole = { ...toWholePrint(picture), widths: toWholeWidths(picture.width), formats: ALL_FORMATS };
  return [whole, ...ratios.map((ratio) => toFinishedCrop(picture, ratio))];
}

/** Immutable address of one rendition. */
export const printPath = (print: Print, width: number, format: PictureFormat): string => `/media/${printKey(print, width, format)}`;

/** Where one rendition is kept. What decides its bytes is in its name, so a name never means two things. */
export const printKey = (print: Pick<Print, "hash" | "ai" | "crop">, width: number, format: PictureFormat): string =>
  `${print.hash}/${[...(print.ai === "none" ? [] : [print.ai]), ...(print.crop ? [cropName(print.crop)] : []), width, format].join(".")}`;

export const toSrcSet = (print: Print, format: PictureFormat): string => print.widths.map((width) => `${printPath(print, width, format)} ${width}w`).join(", ");

function toFinishedCrop(picture: Kept, ratio: CropRatio): Print {
  const crop = toCrop(picture, ratio);
  const { width, height } = toPixels(crop, picture);
  return { hash: picture.hash, ai: picture.ai, crop, width, height, widths: widthsWithin(CROP_WIDTHS, width), formats: ALL_FORMATS };
}

/** Never larger than the picture is, and its own width if it is smaller than the smallest. */
function widthsWithin(wished: readonly number[], width: number): number[] {
  const widths = wished.filter((candidate) => candidate <= width);
  return widths.length > 0 ? widths : [width];
}
