import type { Crop, CropRatio, Crops } from "@polosa/db/schema/media.ts";

interface Size {
  width: number;
  height: number;
}

/** What a crop is taken of. */
export interface Framed extends Size {
  /** The place that no crop may lose, as fractions of width and height. */
  focus: { x: number; y: number };
  /** Those that somebody drew. */
  crops: Crops;
}

/** In the order in which they are chosen from. */
export const ratios = ["1:1", "4:3", "3:2", "16:9"] as const satisfies readonly CropRatio[];

/** As wide as high is 1. */
export const ratioValues: Record<CropRatio, number> = { "1:1": 1, "4:3": 4 / 3, "3:2": 3 / 2, "16:9": 16 / 9 };

/** Addresses name crops by ten-thousandths; finer than that, two crops are one. */
const STEPS = 10_000;

/** The part of a picture that a place of this ratio shows: as somebody drew it, else the largest around the focus. */
export const toCrop = (picture: Framed, ratio: CropRatio): Crop => picture.crops[ratio] ?? toCropAround(picture.focus, { picture, ratio });

/** The largest crop of the ratio whose middle is as near to a point as the picture's edges let it be. */
export function toCropAround({ x, y }: { x: number; y: number }, { picture, ratio }: { picture: Size; ratio: CropRatio }): Crop {
  const [width, height] = largestSize(picture, ratio);
  return roundCrop({ x: clamp(x - width / 2, 1 - width), y: clamp(y - height / 2, 1 - height), width, height });
}

/** The same ratio at a share of its largest size, around the middle of the given crop. */
export function toScaledCrop(crop: Crop, scale: number, { picture, ratio }: { picture: Size; ratio: CropRatio }): Crop {
  const [width, height] = largestSize(picture, ratio).map((side) => side * scale);
  if (!width || !height) return crop;
  return moveCrop({ ...crop, width, height }, { x: crop.x + crop.width / 2 - width / 2, y: crop.y + crop.height / 2 - height / 2 });
}

/** The same crop elsewhere, kept inside the picture. */
export const moveCrop = (crop: Crop, { x, y }: { x: number; y: number }): Crop =>
  roundCrop({ ...crop, x: clamp(x, 1 - crop.width), y: clamp(y, 1 - crop.height) });

/** How large a crop is, of the largest that its ratio allows: from 0 to 1. */
export const scaleOf = (crop: Crop, { picture, ratio }: { picture: Size; ratio: CropRatio }): number =>
  Math.min(1, crop.width / largestSize(picture, ratio)[0]);

/** Pixels of the picture that a crop takes. */
export function toPixels(crop: Crop, { width, height }: Size) {
  const [left, top] = [Math.floor(crop.x * width), Math.floor(crop.y * height)];
  return {
    left,
    top,
    width: Math.max(1, Math.min(Math.round(crop.width * width), width - left)),
    height: Math.max(1, Math.min(Math.round(crop.height * height), height - top)),
  };
}

/** True of a rectangle inside the picture that has the ratio, as near as pixels allow. */
export function isCropOf(crop: Crop, { picture, ratio }: { picture: Size; ratio: CropRatio }): boolean {
  const inside = crop.x >= 0 && crop.y >= 0 && crop.x + crop.width <= 1.0001 && crop.y + crop.height <= 1.0001;
  const drawn = (crop.width * picture.width) / (crop.height * picture.height);
  return inside && Math.abs(drawn / ratioValues[ratio] - 1) < 0.02;
}

/** «x1250y0w7500h10000»: two crops that show the same have the same name. */
export function cropName(crop: Crop): string {
  const [x, y, width, height] = [crop.x, crop.y, crop.width, crop.height].map((side) => Math.round(side * STEPS));
  return `x${x}y${y}w${width}h${height}`;
}

function largestSize(picture: Size, ratio: CropRatio): [number, number] {
  const wideness = picture.width / picture.height / ratioValues[ratio];
  return wideness > 1 ? [1 / wideness, 1] : [1, wideness];
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most));

const roundCrop = ({ x, y, width, height }: Crop): Crop => ({ x: round(x), y: round(y), width: round(width), height: round(height) });

const round = (side: number): number => Math.round(side * STEPS) / STEPS;
