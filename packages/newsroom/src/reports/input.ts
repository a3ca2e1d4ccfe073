import { hasNoControlCharacters } from "@polosa/document/text.ts";
import { z } from "zod";
import { removalReasons } from "../comments/reasons.ts";

export const NOTE_LIMIT = 1_000;

/** Readers name what moderators decide by. */
export const ReportComment = z.strictObject({
  commentId: z.uuid({ error: "comment_missing" }),
  reason: z.enum(removalReasons, { error: "report_reason_missing" }),
  note: z
    .string()
    .transform((note) => note.replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().max(NOTE_LIMIT, { error: "note_too_long" }).refine(hasNoControlCharacters, { error: "control_characters" })),
});
export type ReportComment = z.infer<typeof ReportComment>;
