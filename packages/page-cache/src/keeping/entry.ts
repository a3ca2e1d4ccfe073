import { createHash } from "node:crypto";
import type { Address } from "../address.ts";
import type { Recording } from "../rendering/recorder.ts";
import { toSurrogateKeys } from "../staleness/surrogate-key.ts";
import { type Bodies, compress } from "./compression.ts";
import type { Encoding } from "./encoding.ts";
import type { Freshness } from "./freshness.ts";
import { type HeaderLines, type HeaderRules, toContentType, toSharedHeaders } from "./response-headers.ts";

/** One encoding of a response, ready to be written. The last four of each lines are `Age`, its value, `Cache-Status`, its value. */
export type Variant = { body: Buffer; etag: string; full: HeaderLines; notModified: HeaderLines };

/** A response kept for all readers. Times are milliseconds since the epoch. */
export type Entry = {
  readonly address: Address;
  readonly status: number;
  readonly keys: readonly string[];
  readonly variants: Readonly<Record<Encoding, Variant>>;
  readonly lastModifiedAt: number | null;
  /** When its render began: it cannot know of anything later. */
  readonly startedAt: number;
  /** Bytes it takes in memory, about. */
  readonly size: number;
  /** Until then it is served and nothing else happens. */
  freshUntil: number;
  /** Until then it is served while it is being replaced. */
  staleUntil: number;
  /** Until then it is served if it cannot be replaced. */
  readonly errorUntil: number;
  /** A key of it went stale softly. */
  isMarked: boolean;
  /** Went stale hard: must not be served, whoever still holds it. */
  dropped: boolean;
  /** The last attempt to replace it failed; the next is not before `retryAt`. */
  failing: boolean;
  retryAt: number;
  lastAskedAt: number;
};

/** A finished render, with what was found out about it. */
export type Rendered = { address: Address; recording: Recording; startedAt: number; freshness: Freshness };

// Map slots, closures and header arrays of one entry, measured roughly.
const overheadBytes = 3_000;

export async function buildEntry({ address, recording, startedAt, freshness }: Rendered, rules: HeaderRules): Promise<Entry> {
  const bodies = await compress(recording.body, toContentType(recording));
  const lastModifiedAt = Date.parse(String(recording.headers["last-modified"] ?? ""));

  return {
    address,
    status: recording.status,
    keys: toSurrogateKeys(recording.headers["surrogate-key"]),
    variants: toVariants(bodies, recording, { status: recording.status, startedAt, shared: toSharedHeaders(recording, address, rules) }),
    lastModifiedAt: Number.isNaN(lastModifiedAt) ? null : lastModifiedAt,
    startedAt,
    size: overheadBytes + 2 * address.key.length + countBytes(bodies),
    freshUntil: startedAt + freshness.freshMs,
    staleUntil: startedAt + freshness.staleMs,
    errorUntil: startedAt + freshness.errorMs,
    isMarked: false,
    dropped: false,
    failing: false,
    retryAt: 0,
    lastAskedAt: startedAt,
  };
}

/** Soft: may be served for `graceMs` from `at` on, while it is being replaced. */
export function makeStale(entry: Entry, at: number, graceMs: number): void {
  entry.isMarked = true;
  entry.freshUntil = Math.min(entry.freshUntil, at);
  entry.staleUntil = Math.min(entry.staleUntil, at + graceMs);
  // The origin may be well again, and readers must not be shown the old page just because it was not.
  entry.failing = false;
}

type Common = { status: number; startedAt: number; shared: HeaderLines };

function toVariants(bodies: Bodies, recording: Recording, common: Common): Record<Encoding, Variant> {
  const digest = createHash("sha256").update(recording.body).digest("base64url").slice(0, 22);
  const identity = toVariant(bodies.identity, [], { ...common, etag: `"${digest}"` });
  const encode = (encoding: "br" | "gzip"): Variant => {
    const body = bodies[encoding];
    return body === bodies.identity ? identity : toVariant(body, ["Content-Encoding", encoding], { ...common, etag: `"${digest}-${encoding}"` });
  };
  return { identity, gzip: encode("gzip"), br: encode("br") };
}

function toVariant(body: Buffer, encoding: HeaderLines, { status, startedAt, shared, etag }: Common & { etag: string }): Variant {
  const validators = ["ETag", etag, "Date", new Date(startedAt).toUTCString()];
  const written = ["Age", "0", "Cache-Status", ""];
  return {
    body,
    etag,
    full: [...shared, ...encoding, ...(status === 204 ? [] : ["Content-Length", String(body.length)]), ...validators, ...written],
    notModified: [...pick(shared, stillSaid), ...validators, ...written],
  };
}

// RFC 9110, 15.4.5: what a 304 repeats of the 200.
const stillSaid = new Set(["cache-control", "cdn-cache-control", "content-location", "surrogate-control", "surrogate-key", "vary"]);

const pick = (lines: HeaderLines, names: ReadonlySet<string>): HeaderLines => lines.filter((_, at) => names.has((lines[at - (at % 2)] ?? "").toLowerCase()));

const countBytes = ({ identity, gzip, br }: Bodies): number => [...new Set([identity, gzip, br])].reduce((sum, body) => sum + body.length, 0);
