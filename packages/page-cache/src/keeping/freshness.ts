import CachePolicy from "http-cache-semantics";
import type { Address } from "../address.ts";
import type { Limits } from "../options.ts";
import type { Recording } from "../rendering/recorder.ts";

/** How long a response may be used, in milliseconds from the start of its render. Each period lies within the next. */
export type Freshness = { freshMs: number; staleMs: number; errorMs: number };

type FreshnessLimits = Pick<Limits, "missingSeconds" | "maxStaleIfErrorSeconds">;

/** What HTTP (RFC 9111, RFC 5861) says of sharing this response between readers; null if it is for one reader only. */
export function judgeFreshness(recording: Recording, address: Address, limits: FreshnessLimits): Freshness | null {
  const { status, headers } = recording;
  if (headers["set-cookie"] !== undefined || headers["content-encoding"] !== undefined || variesByAnything(headers.vary)) return null;

  const control = String(headers["cache-control"] ?? "").toLowerCase();
  if (status === 404 || status === 410) return toMissing(control, limits);

  const policy = toPolicy(recording, address);
  if (!policy.storable()) return null;

  const freshMs = Math.max(0, policy.maxAge() - toSeconds(headers.age)) * 1000;
  if (/\b(?:must-revalidate|proxy-revalidate|no-cache)\b/.test(control)) return { freshMs, staleMs: freshMs, errorMs: freshMs };

  const staleMs = freshMs + toDirective(control, "stale-while-revalidate") * 1000;
  const errorMs = freshMs + Math.min(toDirective(control, "stale-if-error"), limits.maxStaleIfErrorSeconds) * 1000;
  return { freshMs, staleMs, errorMs: Math.max(staleMs, errorMs) };
}

/** The response's headers without those that belong to the connection it came by. */
export function toEndToEndHeaders(recording: Recording, address: Address): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(toPolicy(recording, address).responseHeaders())) {
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}

// No heuristic: what does not say how long it is good for is not good for any time.
function toPolicy({ status, headers }: Recording, { host, url, headers: asked }: Address): CachePolicy {
  const control = String(headers["cache-control"] ?? "").toLowerCase();
  const said = control === "" ? headers : { ...headers, "cache-control": control };
  return new CachePolicy({ method: "GET", url, headers: { host, ...asked } }, { status, headers: said }, { shared: true, cacheHeuristic: 0 });
}

/**
 * Frameworks call every page they do not have private (Next: `private, no-cache, no-store, max-age=0, must-revalidate`), which nothing
 * rendered from an address alone can be. Only `s-maxage`, meant for us, shortens the time one is kept.
 */
function toMissing(control: string, { missingSeconds }: FreshnessLimits): Freshness {
  const seconds = control.includes("s-maxage=") ? Math.min(toDirective(control, "s-maxage"), missingSeconds) : missingSeconds;
  const ms = seconds * 1000;
  return { freshMs: ms, staleMs: ms, errorMs: ms };
}

const variesByAnything = (vary: string | string[] | undefined): boolean =>
  String(vary ?? "")
    .split(",")
    .some((name) => name.trim() === "*");

/** Seconds of `name=<seconds>` in a Cache-Control header in lower case; 0 if it is not there. */
const toDirective = (control: string, name: string): number =>
  toSeconds(
    control
      .split(",")
      .map((part) => part.trim().split("="))
      .find(([key]) => key === name)?.[1],
  );

const toSeconds = (value: string | string[] | undefined): number => {
  const seconds = Number.parseInt(String(value ?? "").replace(/^"/, ""), 10);
  return Number.isNaN(seconds) ? 0 : Math.max(0, seconds);
};
