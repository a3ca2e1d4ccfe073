import { aiUses } from "@polosa/db/schema/columns.ts";
import { pictureFormats } from "@polosa/db/schema/media.ts";
import { z } from "zod";

const Ai = z.enum(aiUses);
const side = z.int().positive();

const Rendition = z.object({
  ai: Ai,
  width: side,
  format: z.enum(pictureFormats),
  /** Null takes all of the picture. */
  crop: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).nullable(),
});
export type Rendition = z.infer<typeof Rendition>;

/** What a decoding process is told. */
export const FirstJob = z.object({ directory: z.string(), hash: z.string(), ai: Ai });
export type FirstJob = z.infer<typeof FirstJob>;

export const RestJob = z.object({ directory: z.string(), wanted: z.array(Rendition.extend({ key: z.string() })) });
export type RestJob = z.infer<typeof RestJob>;

/** What it answers. */
export const Decoded = z.object({ width: side, height: side, widths: z.array(side).min(1) });
export type Decoded = z.infer<typeof Decoded>;

/** Its exit code, by the reason for which it takes no picture. */
export const REFUSED = { not_a_picture: 3, picture_too_many_pixels: 4, picture_broken: 5 } as const;
