import { cropRatios } from "@polosa/db/schema/media.ts";
import { z } from "zod";

const share = z.number().min(0).max(1);

export const SetFocus = z.strictObject({ pictureId: z.uuid(), x: share, y: share });
export type SetFocus = z.infer<typeof SetFocus>;

export const CropPicture = z.strictObject({
  pictureId: z.uuid(),
  ratio: z.enum(cropRatios),
  /** Null leaves it to the focus again. */
  crop: z.strictObject({ x: share, y: share, width: share, height: share }).nullable(),
});
export type CropPicture = z.infer<typeof CropPicture>;
