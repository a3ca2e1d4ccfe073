import { fieldText, hasNoControlCharacters } from "@polosa/document/text.ts";
import { z } from "zod";
import { SaidOfChange } from "../corrections/input.ts";

export const PublishArticle = z.strictObject({
  articleId: z.uuid(),
  /** Number of the revision that was before the editor: what is published is what was meant. */
  revision: z.int().min(1),
  /** What is said of the change, when readers have seen the article before. */
  change: SaidOfChange.default(null),
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
  /** What readers are told; empty: only that it is gone. */
  publicReason: fieldText(500, "reason_too_long").default(""),
});
export type TakeDownArticle = z.infer<typeof TakeDownArticle>;
