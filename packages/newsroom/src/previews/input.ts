import { fieldText } from "@polosa/document/text.ts";
import { z } from "zod";

export const PREVIEW_DAYS = [1, 7, 30] as const;

export const MakePreviewLink = z.strictObject({
  articleId: z.uuid(),
  /** For whom it is, as the newsroom will recognise it. */
  note: fieldText(200, "note_too_long"),
  /** After so many days it opens nothing. */
  days: z.union(PREVIEW_DAYS.map((days) => z.literal(days))),
});
export type MakePreviewLink = z.infer<typeof MakePreviewLink>;

export const RevokePreviewLink = z.strictObject({ articleId: z.uuid(), linkId: z.uuid() });
export type RevokePreviewLink = z.infer<typeof RevokePreviewLink>;
