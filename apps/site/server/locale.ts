import type { IncomingMessage } from "node:http";
import { z } from "zod";

export const locales = ["kk", "ru", "en"] as const;
export type Locale = (typeof locales)[number];

export const DEFAULT_LOCALE: Locale = "ru";

const LocaleCode = z.enum(locales);

/** Null for anything that is not one of ours. */
export function toLocale(code: unknown): Locale | null {
  return LocaleCode.safeParse(code).data ?? null;
}

/** What the languages call themselves. */
export const localeNames: Record<Locale, string> = { kk: "Қазақша", ru: "Русский", en: "English" };

/** For Open Graph. */
export const localeTags: Record<Locale, string> = { kk: "kk_KZ", ru: "ru_RU", en: "en_GB" };

/** Of the page on which somebody sent a form. */
export const localeOfReferer = ({ headers }: IncomingMessage): Locale => toLocale(URL.parse(headers.referer ?? "")?.pathname.split("/")[1]) ?? DEFAULT_LOCALE;
