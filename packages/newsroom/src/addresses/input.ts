import { z } from "zod";

export const SLUG_LIMIT = 120;

export const MoveArticle = z.strictObject({
  articleId: z.uuid(),
  sectionId: z.uuid({ error: "section_missing" }),
  slug: z
    .string()
    .trim()
    .min(1, { error: "slug_missing" })
    .max(SLUG_LIMIT, { error: "slug_too_long" })
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: "slug_malformed" }),
});
export type MoveArticle = z.infer<typeof MoveArticle>;
