import { wordSeverities } from "@polosa/db/schema/words.ts";
import { withoutControlCharacters } from "@polosa/document/text.ts";
import { z } from "zod";

export const WORD_LIMIT = 80;
/** Characters and lines of a list that is read in at once. */
export const IMPORT_LIMIT = 500_000;
export const WORDS_LIMIT = 20_000;

const Severity = z.enum(wordSeverities, { error: "severity_missing" });

/** In lower case, with single spaces. A star at an end stands for any letters there; at least two letters stay. */
export const Word = z
  .string()
  .transform((word) => withoutControlCharacters(word).normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim())
  .pipe(
    z
      .string()
      .min(1, { error: "word_missing" })
      .max(WORD_LIMIT, { error: "word_too_long" })
      .refine((word) => (word.match(/[\p{L}\p{N}]/gu) ?? []).length >= 2, { error: "word_too_short" })
      .refine((word) => !/.\*./u.test(word), { error: "star_inside" }),
  );

export const RemoveWord = z.strictObject({ wordId: z.uuid({ error: "word_gone" }) });
export type RemoveWord = z.infer<typeof RemoveWord>;

export const AddWords = z.strictObject({
  /** One word or phrase a line. */
  list: z.string().min(1, { error: "list_empty" }).max(IMPORT_LIMIT, { error: "list_too_long" }),
  severity: Severity,
});
export type AddWords = z.infer<typeof AddWords>;

export const WordFilters = z.object({
  search: z.string().transform(withoutControlCharacters).pipe(z.string().trim().max(WORD_LIMIT)).catch(""),
  severity: z.enum(wordSeverities).nullable().catch(null),
  /** The last word of the page before. */
  after: z.string().max(WORD_LIMIT).nullable().catch(null),
});
export type WordFilters = z.infer<typeof WordFilters>;
