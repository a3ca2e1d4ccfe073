import type { Crop } from "@polosa/db/schema/media.ts";
import { type Picture, renditionPath } from "@polosa/newsroom/media/rules.ts";

/** What a crop shows, before any file of it is made. */
export function CropPreview({ picture, crop }: { picture: Picture; crop: Crop }) {
  const { width, height, widths } = picture;
  const source = renditionPath(picture, widths.find((candidate) => candidate >= 640) ?? widths.at(-1) ?? width, "webp");
  return (
    <svg
      viewBox={`${crop.x * width} ${crop.y * height} ${crop.width * width} ${crop.height * height}`}
      className="block h-14 max-w-full overflow-hidden rounded"
      aria-hidden="true"
    >
      <image href={source} width={width} height={height} preserveAspectRatio="none" />
    </svg>
  );
}
