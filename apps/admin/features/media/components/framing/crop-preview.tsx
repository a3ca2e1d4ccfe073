import type { Crop } from "@polosa/db/schema/media.ts";
import { type Picture, renditionPath } from "@polosa/newsroom/media/rules.ts";

const HEIGHT = 56;

/** What a crop shows, before any file of it is made. */
export function CropPreview({ picture, crop }: { picture: Picture; crop: Crop }) {
  const { width, height, widths } = picture;
  const source = renditionPath(picture, widths.find((candidate) => candidate >= 640) ?? widths.at(-1) ?? width, "webp");
  const shown = { width: crop.width * width, height: crop.height * height };
  return (
    <svg
      viewBox={`${crop.x * width} ${crop.y * height} ${shown.width} ${shown.height}`}
      width={Math.round((shown.width / shown.height) * HEIGHT)}
      height={HEIGHT}
      className="rounded"
      aria-hidden="true"
    >
      <image href={source} width={width} height={height} preserveAspectRatio="none" />
    </svg>
  );
}
