import { hasNoControlCharacters } from "@polosa/document/text.ts";
import { z } from "zod";

export const PublishArticle = z.strictObject({
  articleId: z.uuid(),
  /** Number of the revision that was before the editor: what is published is what was meant. */
  revision: z.int().min(1),
});
export type PublishArticle = z.infer<typeof PublishArticle>;

export const TakeDownArticle = z.strictObject({
  articleId: z.uuid(),
  reason: z
    .string()
    .trim()
    .min(3, { error: "reason_missing" })
    .max(1_000, { error: "reason_too_long" })
    .refine(hasNoControlCharacters, { error: "control_characters" }),
});
export type TakeDownArticle = z.infer<typeof TakeDownArticle>;
