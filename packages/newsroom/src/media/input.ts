import { locales } from "@polosa/db/schema/columns.ts";
import { PictureWords } from "@polosa/document/blocks.ts";
import { withoutControlCharacters } from "@polosa/document/text.ts";
import { z } from "zod";

export const PICTURE_BYTES_LIMIT = 25 * 1024 * 1024;

const Upload = z.object({
  fileName: z.string().transform(withoutControlCharacters).pipe(z.string().trim().max(200)).catch(""),
  bytes: z
    .custom<Uint8Array>((bytes) => bytes instanceof Uint8Array, { error: "picture_empty" })
    .refine((bytes) => bytes.byteLength > 0, { error: "picture_empty" })
    .refine((bytes) => bytes.byteLength <= PICTURE_BYTES_LIMIT, { error: "picture_too_large" }),
});

export const AddPicture = Upload.extend({
  ...PictureWords.shape,
  /** The language of the description. */
  locale: z.enum(locales),
});
export type AddPicture = z.infer<typeof AddPicture>;

export const ReplacePicture = Upload.extend({ pictureId: z.uuid() });
export type ReplacePicture = z.infer<typeof ReplacePicture>;
