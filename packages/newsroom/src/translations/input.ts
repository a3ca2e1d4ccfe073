import { locales } from "@polosa/db/schema/columns.ts";
import { z } from "zod";

export const FollowOriginal = z.strictObject({
  articleId: z.uuid(),
  /** Number of the original's revision that the translator has taken in. */
  revision: z.int().min(1),
});
export type FollowOriginal = z.infer<typeof FollowOriginal>;

/** Another language of the story that an article tells. */
export const OpenBeside = z.strictObject({ articleId: z.uuid(), locale: z.enum(locales) });
export type OpenBeside = z.infer<typeof OpenBeside>;
