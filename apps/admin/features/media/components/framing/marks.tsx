import type { Crop } from "@polosa/db/schema/media.ts";
import type { Picture } from "@polosa/newsroom/media/rules.ts";
import type { Point } from "./surface.tsx";

/** The focus, seen on light pictures and on dark ones. */
export function FocusMark({ picture, focus }: { picture: Picture; focus: Point }) {
  const radius = Math.max(picture.width, picture.height) / 40;
  const circle = { cx: focus.x * picture.width, cy: focus.y * picture.height, r: radius, fill: "none", vectorEffect: "non-scaling-stroke" } as const;
  return (
    <>
      <circle {...circle} stroke="#1d1b18" strokeWidth={5} />
      <circle {...circle} stroke="#ffffff" strokeWidth={2} />
      <circle {...circle} r={radius / 6} fill="#ffffff" stroke="#1d1b18" strokeWidth={1} />
    </>
  );
}

/** What a crop leaves out, in the shade. */
export function CropMark({ picture: { width, height }, crop }: { picture: Picture; crop: Crop }) {
  const [left, top, right, bottom] = [crop.x * width, crop.y * height, (crop.x + crop.width) * width, (crop.y + crop.height) * height];
  const frame = `M${left} ${top}H${right}V${bottom}H${left}Z`;
  return (
    <>
      <path d={`M0 0H${width}V${height}H0Z ${frame}`} fill="#1d1b18" fillOpacity={0.6} fillRule="evenodd" />
      <path d={frame} fill="none" stroke="#ffffff" strokeWidth={2} vectorEffect="non-scaling-stroke" />
    </>
  );
}
