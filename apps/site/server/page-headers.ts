import type { ServerResponse } from "node:http";
import { siteKey } from "@polosa/newsroom/kernel/stale-keys.ts";
import { env } from "./env.ts";
import { framedHeaders } from "./headers.ts";
import { SPECULATION_RULES_PATH } from "./speculation-rules.ts";

/** Keys name everything a page shows, so that a change refreshes exactly the pages that show it. */
export interface Shown {
  keys: readonly string[];
  /** Seconds for which shared caches need not ask; a change is announced by its key, this is for what no key announces. */
  freshFor: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long caches may show the page: as it is, as it was while a new one is made, and when we cannot answer at all. */
export function setPageHeaders(response: ServerResponse, { keys, freshFor }: Shown): void {
  response.setHeader("Cache-Control", `s-maxage=${freshFor}, stale-while-revalidate=${HOUR}, stale-if-error=${10 * DAY}`);
  response.setHeader("Speculation-Rules", `"${SPECULATION_RULES_PATH}"`);
  const named = [...new Set([siteKey, ...keys])];
  response.setHeader("Surrogate-Key", named.join(" "));
  // Cloudflare's name for the same.
  if (env().BEHIND_CDN) response.setHeader("Cache-Tag", named.join(","));
}

/** A page that is one reader's own, or good for one moment only. */
export function setPrivate(response: ServerResponse): void {
  response.setHeader("Cache-Control", "private, no-store");
}

/** A preview: for whoever has its address, within the admin's pages too, and for no search engine. */
export function setFramed(response: ServerResponse): void {
  setPrivate(response);
  response.setHeader("X-Robots-Tag", "noindex, nofollow");
  response.removeHeader("X-Frame-Options");
  for (const [name, value] of Object.entries(framedHeaders())) response.setHeader(name, value);
}

/** Fresh news is looked at again and again while it is still being written; an old story has found its last form. */
export const freshForArticle = (modifiedAt: string): number => (Date.now() - Date.parse(modifiedAt) < 2 * DAY ? MINUTE : HOUR);

export const FRONT_IS_FRESH_FOR = MINUTE;
/** Their figures are of a month that is over. */
export const RULES_ARE_FRESH_FOR = HOUR;
export const MISSING_IS_FRESH_FOR = 10;
