import { type Picture, renditionPath } from "@polosa/newsroom/media/rules.ts";

/** A picture at about the width it is shown; the smallest file that is wide enough. */
export function Thumbnail({ picture, width, alt, className }: { picture: Picture; width: number; alt: string; className?: string }) {
  const rendition = picture.widths.find((candidate) => candidate >= width) ?? picture.widths.at(-1) ?? picture.width;
  return (
    <img
      src={renditionPath(picture, rendition, "webp")}
      alt={alt}
      width={picture.width}
      height={picture.height}
      className={className}
      loading="lazy"
      draggable={false}
    />
  );
}
