import { verdicts } from "@polosa/db/schema/reviews.ts";
import { fieldText } from "@polosa/document/text.ts";
import { z } from "zod";

const note = fieldText(2_000, "review_note_too_long");

export const AskForReview = z.strictObject({
  articleId: z.uuid(),
  /** Number of the revision to look at: the newest. */
  revision: z.int().min(1),
  note,
  /** Null: whoever comes first. */
  assigneeId: z.uuid().nullable(),
});
export type AskForReview = z.infer<typeof AskForReview>;

export const DecideReview = z.strictObject({
  articleId: z.uuid(),
  reviewId: z.uuid(),
  verdict: z.enum(verdicts),
  note,
});
export type DecideReview = z.infer<typeof DecideReview>;

export const WithdrawReview = z.strictObject({ articleId: z.uuid(), reviewId: z.uuid() });
export type WithdrawReview = z.infer<typeof WithdrawReview>;
