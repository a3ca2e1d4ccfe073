import { createTranslator } from "use-intl/core";
import en from "../messages/en.json";
import kk from "../messages/kk.json";
import type { Language } from "../messages/languages.ts";
import ru from "../messages/ru.json";

/** What staff read, by language. The type keeps the three complete. */
export const messages: Record<Language, typeof ru> = { kk, ru, en };

export const getTranslator = (locale: Language) => createTranslator({ locale, messages: messages[locale] });
