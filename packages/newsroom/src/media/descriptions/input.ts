import { aiUses } from "@polosa/db/schema/columns.ts";
import { PictureWords } from "@polosa/document/blocks.ts";
import { fieldText } from "@polosa/document/text.ts";
import { z } from "zod";

export const LICENCE_LIMIT = 500;
export const LABEL_LIMIT = 50;

const { alt, caption, credit } = PictureWords.shape;

/** What the library says of a picture. */
export const PictureDescription = z.strictObject({
  alts: z.strictObject({ kk: alt, ru: alt, en: alt }),
  caption,
  credit,
  licence: fieldText(LICENCE_LIMIT, "licence_too_long"),
  /** The last day on which it may be published, as in 2026-12-31. */
  licenceEndsOn: z.iso.date({ error: "date_malformed" }).nullable(),
  ai: z.enum(aiUses),
  labels: z
    .array(fieldText(LABEL_LIMIT, "label_too_long"))
    .max(30, { error: "too_many_labels" })
    .transform((labels) => [...new Set(labels.filter((label) => label !== ""))]),
});
export type PictureDescription = z.infer<typeof PictureDescription>;

export const DescribePicture = PictureDescription.extend({
  pictureId: z.uuid(),
  /** Of the description that was before the person. */
  basedOn: z.string().max(100),
});
export type DescribePicture = z.infer<typeof DescribePicture>;
