/** What staff and readers read here; each has its file beside this one. */
export const languages = ["kk", "ru", "en"] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);
