import type { Locale } from "../../server/locale.ts";

export const mePath = (locale: Locale): string => `/${locale}/me`;

export const signInPath = (locale: Locale, next: string): string => `/${locale}/sign-in?${new URLSearchParams({ next })}`;

/** Where somebody goes on to after signing in: a page of ours; their own when it is none. */
export function toNext(next: string | null, locale: Locale): string {
  return next && isOurs(next) ? next : mePath(locale);
}

/** Browsers read `//` and `/\` as another host. */
const isOurs = (path: string): boolean => path.length <= 500 && /^\/(?![/\\])[^\s\\]*$/.test(path);
