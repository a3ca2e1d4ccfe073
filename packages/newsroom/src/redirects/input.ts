import { withoutControlCharacters } from "@polosa/document/text.ts";
import { z } from "zod";
import { toSitePath } from "./rules.ts";

/** Bytes and lines of a table that is imported in one go. */
export const IMPORT_LIMIT = 1_000_000;
export const IMPORT_LINES = 5_000;

const sitePath = (reason: string) =>
  z.string().transform((text, context) => {
    const path = toSitePath(text);
    if (path !== null) return path;
    context.addIssue({ code: "custom", message: reason });
    return z.NEVER;
  });

export const AddRedirect = z.strictObject({ from: sitePath("path_malformed"), to: sitePath("target_malformed") });
export type AddRedirect = z.infer<typeof AddRedirect>;

export const RemoveRedirect = z.strictObject({ redirectId: z.uuid({ error: "redirect_missing" }) });
export type RemoveRedirect = z.infer<typeof RemoveRedirect>;

export const ImportRedirects = z.strictObject({
  /** Two columns, from and to, separated by commas, semicolons or tabs. */
  table: z.string().min(1, { error: "table_empty" }).max(IMPORT_LIMIT, { error: "table_too_long" }),
});
export type ImportRedirects = z.infer<typeof ImportRedirects>;

export const RedirectFilters = z.object({
  search: z.string().transform(withoutControlCharacters).pipe(z.string().trim().max(200)).catch(""),
  /** Where the page before ended. */
  after: z.string().max(100).nullable().catch(null),
});
export type RedirectFilters = z.infer<typeof RedirectFilters>;
