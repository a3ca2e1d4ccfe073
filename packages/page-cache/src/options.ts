import type { IncomingMessage, ServerResponse } from "node:http";
import { availableParallelism } from "node:os";
import { type Clock, systemClock } from "./clock.ts";

/** A Node request listener. Its promise may settle before or after the response ends; the end of the response is what counts. */
export type Origin = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What a reader sees when there is neither a render nor anything stored. */
export type UnavailablePage = { contentType: string; body: string | Buffer; headers?: Record<string, string> };

export type Limits = {
  /** Bytes of pages (status 200) kept, all encodings together. Default 256 MiB. */
  maxBytes: number;
  /** Bytes of everything else kept (404, redirects), apart, so that random addresses cannot push pages out. Default 4 MiB. */
  maxMissingBytes: number;
  /** A longer response is streamed to its reader and not kept. Default 4 MiB. */
  maxResponseBytes: number;
  /** Renders at once. Default twice the cores. */
  maxRenders: number;
  /** Renders waiting for their turn; past that readers get stale or 503. Default 128. */
  maxQueued: number;
  /** Of the renders at once, how many may be for pages that nobody is waiting for. Default half of `maxRenders`. */
  maxWarming: number;
  /** A render that has not ended by then counts as an error. Default 10 s. */
  renderTimeoutMs: number;
  /** A render that has not begun by then is given up. Default 5 s. */
  queueTimeoutMs: number;
  /** How long a page whose key went stale softly may still be served. Default 1 s. */
  softStaleMs: number;
  /** How often a page is tried again while the origin fails. Default 1 s. */
  retryMs: number;
  /** A page asked for within this time is rendered again, unasked, when a key of it goes stale. Default 5 min. */
  hotMs: number;
  /** How long a 404 or 410 is kept, unless its own `s-maxage` is shorter. Default 10 s. */
  missingSeconds: number;
  /** The longest a page may be served in place of an error, whatever it says itself. Default 10 days. */
  maxStaleIfErrorSeconds: number;
  /** `Retry-After` of a 503. Default 5 s. */
  retryAfterSeconds: number;
};

export type PageCacheOptions = {
  origin: Origin;
  /** Asked for GET and HEAD only; `false` sends the request to the origin as it is, cookies and all. */
  isCacheable: (request: IncomingMessage) => boolean;
  /** Hosts (with port, where there is one) the site answers to. The first also stands in for any host not listed. */
  hosts: readonly [string, ...string[]];
  /** Query parameters that make a page another page. All others are dropped before the origin sees them. */
  allowedQuery?: readonly string[];
  /** Request headers the origin may see. Each is part of the key: list only those with few values. */
  allowedHeaders?: readonly string[];
  /** The page of a 503 for this path. */
  unavailable?: (path: string) => UnavailablePage;
  /** `Cache-Control` for browsers, where the response itself gives them no `max-age`. Default `public, max-age=0, must-revalidate`. */
  browserCacheControl?: string;
  /** Tell a CDN in front what the origin told us: `s-maxage`, `CDN-Cache-Control`, `Surrogate-Control`, `Surrogate-Key`. Default false. */
  exposeSurrogate?: boolean;
  /** Told of every render that threw, timed out or answered 5xx, and of a bypassed request the origin threw at. Must not throw itself. */
  onOriginError?: (error: Error, path: string) => void;
  limits?: Partial<Limits>;
  clock?: Clock;
};

export type Settings = Required<Omit<PageCacheOptions, "limits">> & { limits: Limits };

export function settle(options: PageCacheOptions): Settings {
  return {
    allowedQuery: [],
    allowedHeaders: [],
    unavailable: () => ({ contentType: "text/plain; charset=utf-8", body: "Service unavailable. Please try again in a moment.\n" }),
    browserCacheControl: "public, max-age=0, must-revalidate",
    exposeSurrogate: false,
    onOriginError: () => {},
    clock: systemClock,
    ...options,
    limits: toLimits(options.limits ?? {}),
  };
}

function toLimits(given: Partial<Limits>): Limits {
  const maxRenders = given.maxRenders ?? 2 * availableParallelism();
  return {
    maxBytes: 256 * 1024 * 1024,
    maxMissingBytes: 4 * 1024 * 1024,
    maxResponseBytes: 4 * 1024 * 1024,
    maxRenders,
    maxQueued: 128,
    maxWarming: Math.max(1, Math.floor(maxRenders / 2)),
    renderTimeoutMs: 10_000,
    queueTimeoutMs: 5_000,
    softStaleMs: 1_000,
    retryMs: 1_000,
    hotMs: 5 * 60_000,
    missingSeconds: 10,
    maxStaleIfErrorSeconds: 10 * 24 * 3600,
    retryAfterSeconds: 5,
    ...given,
  };
}
