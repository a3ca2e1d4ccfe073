import { createPageCache, type PageCache } from "@polosa/page-cache/cache.ts";
import type { Origin } from "@polosa/page-cache/options.ts";
import { env } from "./env.ts";
import { toUnavailablePage } from "./unavailable-page.ts";

/** What is no page, or one reader's own: it goes past the cache, cookies and all. */
const PAST_THE_CACHE =
  /^\/(?:_next\/|api\/(?:auth\/|comments(?:\?|$))|(?:kk|ru|en)\/(?:sign-in|me)(?:[/?]|$)|comments\/|fonts\/|icon\.svg(?:\?|$)|islands\/|preview\/)/;

/** What makes a page another page: a place in a list of articles or comments, their order, one branch of them, and the thanks for one that waits. */
const ALLOWED_QUERY = ["before", "after", "comment", "sort", "thread"];

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
    // The path of a sign-in is its key.
    onOriginError: (error, path) => console.error(`site: ${path.replace(/(\/sign-in\/)[^/?]+/, "$1-")}: ${error.message}`),
    limits: { maxBytes: PAGE_CACHE_MB * 1024 * 1024 },
  });
}
