import { noteOutcomes } from "@polosa/db/schema/reviews.ts";
import { fieldText, hasNoControlCharacters, plainText } from "@polosa/document/text.ts";
import { z } from "zod";

export const NOTE_LIMIT = 2_000;
export const REPLACEMENT_LIMIT = 5_000;
/** Between blocks of a quote stands a newline; for a footnote or a line break in it, this. */
const MORE_THAN_WORDS = /[\n\ufffc]/u;

export const Passage = z.strictObject({
  /** The words themselves, as they stand in the text. */
  quote: plainText(5_000).min(1),
  /** Some words around them, by which they are found again. */
  before: plainText(200),
  after: plainText(200),
});
export type Passage = z.infer<typeof Passage>;

const of = { articleId: z.uuid(), body: fieldText(NOTE_LIMIT, "note_too_long"), mentions: z.array(z.uuid()).max(20) };

const BeginThread = z
  .strictObject({
    ...of,
    threadId: z.null(),
    passage: Passage,
    /** What the passage should say instead; null when nothing is suggested. Empty: it should go. */
    replacement: z
      .string()
      .max(REPLACEMENT_LIMIT, { error: "replacement_too_long" })
      .refine(hasNoControlCharacters, { error: "control_characters" })
      .nullable(),
  })
  .refine(({ body, replacement }) => body !== "" || replacement !== null, { path: ["body"], error: "note_empty" })
  .refine(({ passage, replacement }) => replacement === null || !MORE_THAN_WORDS.test(passage.quote + replacement), {
    path: ["replacement"],
    error: "suggestion_too_wide",
  })
  .refine(({ passage, replacement }) => replacement !== passage.quote, { path: ["replacement"], error: "suggestion_same" });

const Answer = z.strictObject({ ...of, threadId: z.uuid() }).refine(({ body }) => body !== "", { path: ["body"], error: "note_empty" });

/** A thread on a passage, or an answer in one. */
export const WriteNote = z.union([BeginThread, Answer]);
export type WriteNote = z.infer<typeof WriteNote>;

export const SettleNote = z.strictObject({ articleId: z.uuid(), noteId: z.uuid(), outcome: z.enum(noteOutcomes) });
export type SettleNote = z.infer<typeof SettleNote>;
