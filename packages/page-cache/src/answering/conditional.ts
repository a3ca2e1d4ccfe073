import type { IncomingHttpHeaders } from "node:http";

/** What a reader's copy is compared with. */
export type Validators = { etag: string; lastModifiedAt: number | null };

/** Whether the reader's copy is still the page (RFC 9110, 13.1): `If-None-Match` decides, and without it `If-Modified-Since`. */
export function isUnchanged(headers: IncomingHttpHeaders, { etag, lastModifiedAt }: Validators): boolean {
  const wanted = headers["if-none-match"];
  if (wanted !== undefined) return wanted === etag || matches(wanted, etag);

  const since = headers["if-modified-since"];
  return since !== undefined && lastModifiedAt !== null && lastModifiedAt <= Date.parse(since);
}

// Weakly, as a GET allows: proxies that compress mark our strong tags as weak ones.
const matches = (wanted: string, etag: string): boolean =>
  wanted.split(",").some((tag) => {
    const bare = tag.trim().replace(/^W\//, "");
    return bare === etag || bare === "*";
  });
