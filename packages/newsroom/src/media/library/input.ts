import { withoutControlCharacters } from "@polosa/document/text.ts";
import { z } from "zod";
import { LABEL_LIMIT } from "../descriptions/input.ts";

export const licenceFilters = ["ending", "ended"] as const;

export const LibraryFilters = z.object({
  search: z.string().transform(withoutControlCharacters).pipe(z.string().trim().max(200)).catch(""),
  label: z.string().transform(withoutControlCharacters).pipe(z.string().trim().min(1).max(LABEL_LIMIT)).nullable().catch(null),
  licence: z.enum(licenceFilters).nullable().catch(null),
  /** Where the page before ended. */
  after: z.string().max(100).nullable().catch(null),
});
export type LibraryFilters = z.infer<typeof LibraryFilters>;
