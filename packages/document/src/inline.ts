import { z } from "zod";
import { Href } from "./href.ts";
import { fieldText, plainText } from "./text.ts";

const MAX_TEXT = 20_000;
const MAX_INLINES = 1_000;
const MAX_FOOTNOTE = 1_000;

/** A language as HTML names it: `kk`, `en-GB`, `zh-Hant`. */
const LanguageTag = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/);

export const Mark = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("bold") }),
  z.strictObject({ type: z.literal("italic") }),
  z.strictObject({ type: z.literal("strike") }),
  z.strictObject({ type: z.literal("subscript") }),
  z.strictObject({ type: z.literal("superscript") }),
  z.strictObject({ type: z.literal("code") }),
  z.strictObject({ type: z.literal("language"), attrs: z.strictObject({ lang: LanguageTag }) }),
  z.strictObject({ type: z.literal("link"), attrs: z.strictObject({ href: Href }) }),
]);
export type Mark = z.infer<typeof Mark>;

/** What cannot be both: letters above and below the line, code and any emphasis. */
const Marks = z
  .array(Mark)
  .max(6)
  .refine((marks) => new Set(marks.map(({ type }) => type)).size === marks.length, { error: "mark_twice" })
  .refine((marks) => !has(marks, "subscript") || !has(marks, "superscript"), { error: "marks_exclude" })
  .refine((marks) => !has(marks, "code") || marks.every(({ type }) => type === "code" || type === "link"), { error: "marks_exclude" });

export const Text = z.strictObject({ type: z.literal("text"), text: plainText(MAX_TEXT).min(1), marks: Marks.optional() });
export type Text = z.infer<typeof Text>;

export const HardBreak = z.strictObject({ type: z.literal("hardBreak") });

/** Stands where its number is shown; what it says is at the end of the text. */
export const Footnote = z.strictObject({
  type: z.literal("footnote"),
  attrs: z.strictObject({ text: fieldText(MAX_FOOTNOTE, "footnote_too_long").min(1) }),
});
export type Footnote = z.infer<typeof Footnote>;

export const Inline = z.discriminatedUnion("type", [Text, HardBreak, Footnote]);
export type Inline = z.infer<typeof Inline>;

export const InlineContent = z.array(Inline).max(MAX_INLINES).optional();
export type InlineContent = z.infer<typeof InlineContent>;

const has = (marks: readonly { type: string }[], type: Mark["type"]): boolean => marks.some((mark) => mark.type === type);
