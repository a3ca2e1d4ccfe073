import { articleKinds, bylineRoles } from "@polosa/db/schema/articles.ts";
import { aiUses, locales } from "@polosa/db/schema/columns.ts";
import { PictureWords } from "@polosa/document/blocks.ts";
import { Document } from "@polosa/document/document.ts";
import { fieldText, withoutControlCharacters } from "@polosa/document/text.ts";
import { z } from "zod";

export const HEADLINE_LIMIT = 200;
export const LEDE_LIMIT = 1_000;
export const SNIPPET_TITLE_LIMIT = 120;
export const SNIPPET_DESCRIPTION_LIMIT = 300;
export const FUNDER_LIMIT = 200;
export const BYLINE_LIMIT = 20;
export const TOPIC_LIMIT = 10;

/** What a search engine or a messenger shows instead of headline and lede; empty where those serve. */
const Snippet = z.strictObject({
  title: fieldText(SNIPPET_TITLE_LIMIT, "snippet_title_too_long"),
  description: fieldText(SNIPPET_DESCRIPTION_LIMIT, "snippet_description_too_long"),
});
export type Snippet = z.infer<typeof Snippet>;

export const Labels = z.strictObject({
  /** 18+. */
  adult: z.boolean(),
  ai: z.enum(aiUses),
  officialReply: z.boolean(),
  /** Who paid for it; empty when nobody did. */
  fundedBy: fieldText(FUNDER_LIMIT, "funder_too_long"),
});
export type Labels = z.infer<typeof Labels>;

export const BylineEntry = z.strictObject({ authorId: z.uuid(), role: z.enum(bylineRoles) });
export type BylineEntry = z.infer<typeof BylineEntry>;

/** What a revision says. A draft may still lack anything; `publicationGaps` names what publishing demands. */
export const RevisionText = z.strictObject({
  headline: fieldText(HEADLINE_LIMIT, "headline_too_long"),
  lede: fieldText(LEDE_LIMIT, "lede_too_long"),
  document: z.custom<Document>((value) => Document.safeParse(value).success, { error: "document_malformed" }),
  byline: z.array(BylineEntry).max(BYLINE_LIMIT, { error: "too_many_authors" }).refine(namesEachOnce, { error: "author_twice" }),
  lead: PictureWords.extend({ mediaId: z.uuid() }).nullable(),
  kind: z.enum(articleKinds),
  labels: Labels,
  topicIds: z.array(z.uuid()).max(TOPIC_LIMIT, { error: "too_many_topics" }),
  search: Snippet,
  social: Snippet,
});
export type RevisionText = z.infer<typeof RevisionText>;

function namesEachOnce(byline: BylineEntry[]): boolean {
  return new Set(byline.map(({ authorId, role }) => `${authorId} ${role}`)).size === byline.length;
}

export const StartArticle = z.strictObject({
  locale: z.enum(locales, { error: "unknown_locale" }),
  sectionId: z.uuid({ error: "section_missing" }),
  /** The story this article tells in another language; null starts a new one. */
  storyId: z.uuid().nullable(),
  /** The article of that story that it is translated from; null when it is written anew. */
  originalId: z.uuid().nullable().default(null),
});
export type StartArticle = z.infer<typeof StartArticle>;

export const SaveDraft = RevisionText.extend({
  articleId: z.uuid(),
  sectionId: z.uuid({ error: "section_missing" }),
  /** Number of the revision the editor had before them. */
  basedOn: z.int().min(1),
});
export type SaveDraft = z.infer<typeof SaveDraft>;

export const SetDeadline = z.strictObject({
  articleId: z.uuid(),
  /** UTC; null: no day is named. */
  deadlineAt: z.iso.datetime({ error: "time_malformed" }).nullable(),
});
export type SetDeadline = z.infer<typeof SetDeadline>;

export const articleStates = ["draft", "in_review", "changes_wanted", "approved", "scheduled", "published", "changed", "corrected", "taken_down"] as const;
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
