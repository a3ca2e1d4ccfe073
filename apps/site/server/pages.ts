import { createPageCache, type PageCache } from "@polosa/page-cache/cache.ts";
import type { Origin } from "@polosa/page-cache/options.ts";
import { env } from "./env.ts";
import { toUnavailablePage } from "./unavailable-page.ts";

/** What is no page, or one reader's own: it goes past the cache, cookies and all. */
const PAST_THE_CACHE = /^\/(?:_next\/|api\/comments(?:\?|$)|comments\/|fonts\/|icon\.svg(?:\?|$)|islands\/|preview\/)/;

/** What makes a page another page: a place in a list of articles or comments, and the thanks for a comment that waits. */
const ALLOWED_QUERY = ["before", "after", "comment"];

/** The readers' pages, kept until what they show changes. */
export function keepPages(renderPage: Origin): PageCache {
  const { SITE_URL, PAGE_CACHE_MB, BEHIND_CDN } = env();
  return createPageCache({
    origin: renderPage,
    isCacheable: ({ url = "/" }) => !PAST_THE_CACHE.test(url),
    hosts: [new URL(SITE_URL).host],
    allowedQuery: ALLOWED_QUERY,
    unavailable: toUnavailablePage,
    exposeSurrogate: BEHIND_CDN,
    onOriginError: (error, path) => console.error(`site: ${path}: ${error.message}`),
    limits: { maxBytes: PAGE_CACHE_MB * 1024 * 1024 },
  });
}
