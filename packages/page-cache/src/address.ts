import type { IncomingMessage } from "node:http";
import type { Settings } from "./options.ts";

/** What is asked for, and all that the origin gets to see of the request. The key says all of it, so no two readers' requests can mix. */
export type Address = {
  key: string;
  host: string;
  /** Path and allow-listed query, as the origin sees them. */
  url: string;
  headers: Readonly<Record<string, string>>;
};

export type Addressing = {
  /** The address of a GET or HEAD request; null if its target makes no sense as one. */
  toAddress: (request: IncomingMessage) => Address | null;
  /** The address of a path (and query) on the canonical host, asked for without any headers. */
  toCanonicalAddress: (path: string) => Address;
  /** The allowed host a `Host` header means; the canonical one if it means none. */
  toHost: (host: string | undefined) => string;
};

type AddressingRules = Pick<Settings, "hosts" | "allowedQuery" | "allowedHeaders">;

const noHeaders: Readonly<Record<string, string>> = Object.freeze({});

export function createAddressing({ hosts, allowedQuery, allowedHeaders }: AddressingRules): Addressing {
  const canonical = hosts[0].toLowerCase();
  const known = new Set(hosts.map((host) => host.toLowerCase()));
  const queryNames = new Set(allowedQuery);
  const headerNames = allowedHeaders.map((name) => name.toLowerCase()).sort();

  const toHost = (host = canonical): string => {
    if (known.has(host)) return host;
    const lower = host.toLowerCase();
    return known.has(lower) ? lower : canonical;
  };

  const toAddress = (request: IncomingMessage): Address | null => {
    const target = toTarget(request);
    if (target === null) return null;

    const headers = headerNames.length === 0 ? noHeaders : pickHeaders(request, headerNames);
    return toOne(toHost(target.host), toUrl(target.url, queryNames), headers);
  };

  return { toAddress, toCanonicalAddress: (path) => toOne(canonical, toUrl(path, queryNames), noHeaders), toHost };
}

function toOne(host: string, url: string, headers: Address["headers"]): Address {
  const key = headers === noHeaders ? `GET ${host}${url}` : `GET ${host}${url} ${JSON.stringify(headers)}`;
  return { key, host, url, headers };
}

type Target = { host: string | undefined; url: string };

function toTarget(request: IncomingMessage): Target | null {
  const url = request.url ?? "/";
  if (url.startsWith("/")) return { host: request.headers.host, url };

  const absolute = URL.parse(url);
  return absolute?.host ? { host: absolute.host, url: `${absolute.pathname}${absolute.search}` } : null;
}

function toUrl(url: string, queryNames: ReadonlySet<string>): string {
  const fragment = url.indexOf("#");
  const whole = fragment === -1 ? url : url.slice(0, fragment);
  const mark = whole.indexOf("?");
  if (mark === -1) return toPath(whole);

  const query = toQuery(whole.slice(mark + 1), queryNames);
  return query === "" ? toPath(whole.slice(0, mark)) : `${toPath(whole.slice(0, mark))}?${query}`;
}

const percentEncoded = /%[0-9a-f]{2}/gi;
const unreserved = /[A-Za-z0-9._~-]/;

/** One spelling per path (RFC 3986, 6.2.2), or anybody could fill the cache with copies of one page. */
function toPath(path: string): string {
  const spelled = path.includes("%") ? path.replace(percentEncoded, spellTriplet) : path;
  return spelled.includes("/.") ? withoutDotSegments(spelled) : spelled;
}

function spellTriplet(triplet: string): string {
  const character = String.fromCharCode(Number.parseInt(triplet.slice(1), 16));
  return unreserved.test(character) ? character : triplet.toUpperCase();
}

/** RFC 3986, 5.2.4. */
function withoutDotSegments(path: string): string {
  const kept: string[] = [];
  const segments = path.split("/").slice(1);
  for (const [at, segment] of segments.entries()) {
    const isLast = at === segments.length - 1;
    if (segment === "..") kept.pop();
    if (segment !== "." && segment !== "..") kept.push(segment);
    else if (isLast) kept.push("");
  }
  return `/${kept.join("/")}`;
}

/** Allow-listed parameters by name; of a repeated one the first. */
function toQuery(query: string, names: ReadonlySet<string>): string {
  if (names.size === 0) return "";
  const kept = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    if (names.has(name) && !kept.has(name)) kept.set(name, value);
  }
  return new URLSearchParams([...kept].sort(([a], [b]) => (a < b ? -1 : 1))).toString();
}

function pickHeaders(request: IncomingMessage, names: readonly string[]): Address["headers"] {
  const picked: Record<string, string> = {};
  for (const name of names) {
    const value = request.headers[name];
    if (value !== undefined) picked[name] = String(value);
  }
  return Object.keys(picked).length === 0 ? noHeaders : picked;
}
