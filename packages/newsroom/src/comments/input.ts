import { hasNoControlCharacters } from "@polosa/document/text.ts";
import { z } from "zod";

export const NAME_LIMIT = 60;
export const COMMENT_LIMIT = 4_000;
/** For so long its author may mend a comment. */
export const EDIT_MINUTES = 15;

/** No language puts more signs on one letter; what does is made to run over the page. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;

/** Line ends as one newline, no more than one empty line, no spaces at the edges. */
const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(PILED_MARKS, "$1")
    .trim();

/** Letters of every script, digits, signs and emoji; not what only looks like nothing. */
const SOMETHING_TO_SEE = /[^\s\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u;
const hasSomethingToSee = (text: string): boolean => SOMETHING_TO_SEE.test(text);

const Body = z
  .string()
  .transform(tidy)
  .pipe(
    z
      .string()
      .refine(hasSomethingToSee, { error: "comment_empty" })
      .max(COMMENT_LIMIT, { error: "comment_too_long" })
      .refine(hasNoControlCharacters, { error: "control_characters" }),
  );

/** What a form tells of who filled it in, besides the words. */
export const Traces = z.strictObject({
  /** A field that nobody sees; what fills it in reads no page. */
  website: z.string().max(2_000).default(""),
  /** When the form's script saw the first letter, milliseconds; null without script. */
  startedAt: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).nullable().catch(null).default(null),
  /** Whether the browser worked for it, or its reader asks a moderator to look instead. */
  proof: z.enum(["none", "solved", "to_moderator"]).default("none"),
});
export type Traces = z.infer<typeof Traces>;

export const NO_TRACES: Traces = { website: "", startedAt: null, proof: "none" };

export const PostComment = z.strictObject({
  articleId: z.uuid({ error: "article_missing" }),
  parentId: z.uuid({ error: "parent_missing" }).nullable(),
  /** Made by the form's script; null from a page without script, where the words themselves tell a double post. */
  formKey: z.uuid({ error: "form_outdated" }).nullable(),
  name: z
    .string()
    // Invisible characters make one name look like another.
    .transform((name) =>
      name
        .replace(/[\u00ad\u061c\u200b\u200e\u200f\u2060-\u2064]/gu, "")
        .replace(PILED_MARKS, "$1")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .pipe(
      z
        .string()
        .refine(hasSomethingToSee, { error: "name_missing" })
        .max(NAME_LIMIT, { error: "name_too_long" })
        .refine(hasNoControlCharacters, { error: "control_characters" }),
    ),
  body: Body,
  addressHash: z.string().min(1).max(128),
  traces: Traces.optional(),
});
export type PostComment = z.infer<typeof PostComment>;

export const EditComment = z.strictObject({ commentId: z.uuid({ error: "comment_missing" }), body: Body });
export type EditComment = z.infer<typeof EditComment>;

export const WithdrawComment = z.strictObject({ commentId: z.uuid({ error: "comment_missing" }) });
export type WithdrawComment = z.infer<typeof WithdrawComment>;
