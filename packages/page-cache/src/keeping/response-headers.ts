import type { Address } from "../address.ts";
import type { Settings } from "../options.ts";
import type { Recording } from "../rendering/recorder.ts";
import { isCompressible } from "./compression.ts";
import { toEndToEndHeaders } from "./freshness.ts";

/** Header lines as `writeHead` takes them: name, value, name, value, … */
export type HeaderLines = string[];

export type HeaderRules = Pick<Settings, "browserCacheControl" | "exposeSurrogate">;

// What the cache says itself, for the reader in front of it instead of for the cache behind him.
const ours = new Set([
  "accept-ranges",
  "age",
  "cache-control",
  "cache-status",
  "cdn-cache-control",
  "content-encoding",
  "content-length",
  "date",
  "etag",
  "expires",
  "pragma",
  "set-cookie",
  "surrogate-control",
  "surrogate-key",
  "vary",
  "warning",
]);

/** The headers of a kept response that are the same for every reader and every encoding. */
export function toSharedHeaders(recording: Recording, address: Address, rules: HeaderRules): HeaderLines {
  const { headers } = recording;
  const lines: HeaderLines = [];
  for (const [name, value] of Object.entries(toEndToEndHeaders(recording, address))) {
    if (!ours.has(name)) lines.push(name, String(value));
  }
  lines.push("Accept-Ranges", "none");

  const vary = toVary(headers.vary, isCompressible(toContentType(recording)));
  if (vary !== "") lines.push("Vary", vary);
  return [...lines, ...toCacheControl(recording, rules)];
}

export const toContentType = ({ headers }: Recording): string | undefined =>
  headers["content-type"] === undefined ? undefined : String(headers["content-type"]);

/** The origin's `Vary`, and the encoding, which we choose, where there is one to choose. */
export function toVary(vary: string | string[] | undefined, byEncoding: boolean): string {
  const names = String(vary ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (byEncoding && !names.some((name) => name.toLowerCase() === "accept-encoding")) names.push("Accept-Encoding");
  return names.join(", ");
}

function toCacheControl({ headers }: Recording, rules: HeaderRules): HeaderLines {
  const said = String(headers["cache-control"] ?? "")
    .toLowerCase()
    .split(",")
    .map((part) => part.trim());
  const browsers = forBrowsers(said, rules.browserCacheControl);
  if (!rules.exposeSurrogate) return ["Cache-Control", browsers];

  const shared = said.filter((part) => /^(?:s-maxage|stale-while-revalidate|stale-if-error)=/.test(part));
  const forCdn = shared.map((part) => part.replace(/^s-maxage/, "max-age")).join(", ");
  const lifetime = shared.find((part) => part.startsWith("s-maxage="));
  const lines = ["Cache-Control", lifetime === undefined ? browsers : `${browsers}, ${lifetime}`];
  if (forCdn !== "") lines.push("CDN-Cache-Control", forCdn, "Surrogate-Control", String(headers["surrogate-control"] ?? forCdn));
  if (headers["surrogate-key"] !== undefined) lines.push("Surrogate-Key", String(headers["surrogate-key"]));
  return lines;
}

/** What the response gives browsers of its own accord, or else what the site gives them. */
function forBrowsers(said: readonly string[], otherwise: string): string {
  const own = said.filter((part) => /^(?:max-age=[1-9]\d*|immutable)$/.test(part));
  return own.length === 0 ? otherwise : ["public", ...own].join(", ");
}
