import { z } from "zod";

/** What terminals and bidirectional tricks use; tab and newline may stand in text. */
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/u;
const LONE_SURROGATES = /\p{Surrogate}/u;

/** True of text that Postgres takes and a reader can trust. */
export const hasNoControlCharacters = (text: string): boolean => !CONTROL_CHARACTERS.test(text) && !LONE_SURROGATES.test(text);

/** What is left of a text when those are taken out. */
export const withoutControlCharacters = (text: string): string =>
  text.replaceAll(new RegExp(CONTROL_CHARACTERS, "gu"), "").replaceAll(new RegExp(LONE_SURROGATES, "gu"), "");

/** Text of a run: kept to the letter, spaces included. */
export const plainText = (limit: number) => z.string().max(limit).refine(hasNoControlCharacters, { error: "control_characters" });

/** Text of a field: without the spaces around it. `tooLong` is the reason a longer one is refused with. */
export const fieldText = (limit: number, tooLong: string) =>
  z.string().trim().max(limit, { error: tooLong }).refine(hasNoControlCharacters, { error: "control_characters" });
