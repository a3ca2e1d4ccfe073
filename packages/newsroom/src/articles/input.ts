import { locales } from "@polosa/db/schema/columns.ts";
import { Document, hasNoControlCharacters, PictureWords, withoutControlCharacters } from "@polosa/document/document.ts";
import { z } from "zod";

export const HEADLINE_LIMIT = 200;
export const LEDE_LIMIT = 1_000;

const line = (limit: number, tooLong: string) =>
  z.string().trim().max(limit, { error: tooLong }).refine(hasNoControlCharacters, { error: "control_characters" });

/** What a revision says. A draft may still lack anything; `publicationGaps` names what publishing demands. */
export const RevisionText = z.strictObject({
  headline: line(HEADLINE_LIMIT, "headline_too_long"),
  lede: line(LEDE_LIMIT, "lede_too_long"),
  document: z.custom<Document>((value) => Document.safeParse(value).success, { error: "document_malformed" }),
  authorIds: z.array(z.uuid()).max(20, { error: "too_many_authors" }),
  lead: PictureWords.extend({ mediaId: z.uuid() }).nullable(),
});
export type RevisionText = z.infer<typeof RevisionText>;

export const StartArticle = z.strictObject({
  locale: z.enum(locales, { error: "unknown_locale" }),
  sectionId: z.uuid({ error: "section_missing" }),
  /** The story this article tells in another language; null starts a new one. */
  storyId: z.uuid().nullable(),
});
export type StartArticle = z.infer<typeof StartArticle>;

export const SaveDraft = RevisionText.extend({
  articleId: z.uuid(),
  sectionId: z.uuid({ error: "section_missing" }),
  /** Number of the revision the editor had before them. */
  basedOn: z.int().min(1),
});
export type SaveDraft = z.infer<typeof SaveDraft>;

export const articleStates = ["draft", "published", "changed", "taken_down"] as const;
export type ArticleState = (typeof articleStates)[number];

export const ArticleFilters = z.object({
  search: z.string().transform(withoutControlCharacters).pipe(z.string().trim().max(200)).catch(""),
  state: z.enum(articleStates).nullable().catch(null),
  locale: z.enum(locales).nullable().catch(null),
  sectionId: z.uuid().nullable().catch(null),
  /** Only what I started. */
  mine: z.boolean().catch(false),
  /** Where the page before ended. */
  after: z.string().max(100).nullable().catch(null),
});
export type ArticleFilters = z.infer<typeof ArticleFilters>;
