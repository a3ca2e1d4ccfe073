import { cropRatios } from "@polosa/db/schema/media.ts";
import { describe, expect, test } from "vitest";
import { cropName, isCropOf, moveCrop, ratioValues, scaleOf, toCrop, toPixels, toScaledCrop } from "./rules.ts";

const wide = { width: 4_000, height: 2_000, focus: { x: 0.5, y: 0.5 }, crops: {} };
const tall = { ...wide, width: 1_000, height: 3_000 };

describe("toCrop", () => {
  test.for(cropRatios)("takes as much as %s allows, of wide pictures and of tall ones", (ratio) => {
    for (const picture of [wide, tall]) {
      const crop = toCrop(picture, ratio);

      expect(isCropOf(crop, { picture, ratio })).toBe(true);
      expect(Math.max(crop.width, crop.height)).toBe(1);
    }
  });

  test("keeps the focus in the middle, unless the edge is nearer", () => {
    expect(toCrop({ ...wide, focus: { x: 0.4, y: 0.5 } }, "1:1")).toEqual({ x: 0.15, y: 0, width: 0.5, height: 1 });
    expect(toCrop({ ...wide, focus: { x: 0.95, y: 0.5 } }, "1:1")).toEqual({ x: 0.5, y: 0, width: 0.5, height: 1 });
    expect(toCrop({ ...tall, focus: { x: 0.5, y: 0 } }, "1:1")).toMatchObject({ y: 0 });
  });

  test("is what somebody drew, where they did", () => {
    const drawn = { x: 0.1, y: 0.1, width: 0.25, height: 0.5 };

    expect(toCrop({ ...wide, crops: { "1:1": drawn } }, "1:1")).toEqual(drawn);
    expect(toCrop({ ...wide, crops: { "1:1": drawn } }, "4:3")).not.toEqual(drawn);
  });
});

test("a crop that is moved or made smaller stays inside and keeps its ratio", () => {
  const crop = toScaledCrop(toCrop(wide, "16:9"), 0.5, { picture: wide, ratio: "16:9" });

  expect(scaleOf(crop, { picture: wide, ratio: "16:9" })).toBeCloseTo(0.5, 3);
  for (const place of [
    { x: -1, y: 2 },
    { x: 2, y: -1 },
  ])
    expect(isCropOf(moveCrop(crop, place), { picture: wide, ratio: "16:9" })).toBe(true);
});

test("refuses a crop of another ratio and one that leaves the picture", () => {
  expect(isCropOf({ x: 0, y: 0, width: 1, height: 1 }, { picture: wide, ratio: "1:1" })).toBe(false);
  expect(isCropOf({ x: 0.8, y: 0, width: 0.5, height: 1 }, { picture: wide, ratio: "1:1" })).toBe(false);
});

test("pixels lie inside the picture and names tell crops apart", () => {
  const { width, height } = toPixels({ x: 0.5, y: 0, width: 0.5, height: 1 }, { width: 333, height: 99 });

  expect({ width, height }).toEqual({ width: 167, height: 99 });
  expect(cropName({ x: 0.5, y: 0, width: 0.5, height: 1 })).toBe("x5000y0w5000h10000");
  expect(ratioValues["1:1"]).toBe(1);
});
