import type { IncomingMessage, ServerResponse } from "node:http";
import { compressOnce, isCompressible } from "../keeping/compression.ts";
import { chooseEncoding } from "../keeping/encoding.ts";
import type { Entry } from "../keeping/entry.ts";
import { type HeaderLines, toVary } from "../keeping/response-headers.ts";
import type { Settings } from "../options.ts";
import { type Recording, ResponseRecorder } from "../rendering/recorder.ts";
import { unavailableStatus } from "./cache-status.ts";
import { isUnchanged } from "./conditional.ts";

/** A reader's request and where its answer goes. */
export type Exchange = { request: IncomingMessage; response: ServerResponse };

/** Sends a kept response as this reader can take it; the status code it went out with. Hits spend their time here. */
export function sendEntry({ request, response }: Exchange, entry: Entry, said: { cacheStatus: string; now: number }): number {
  const variant = entry.variants[chooseEncoding(request.headers["accept-encoding"])];
  entry.lastAskedAt = said.now;

  if (entry.status === 200 && isUnchanged(request.headers, { etag: variant.etag, lastModifiedAt: entry.lastModifiedAt })) {
    response.writeHead(304, stamp(variant.notModified, entry, said));
    response.end();
    return 304;
  }
  response.writeHead(entry.status, stamp(variant.full, entry, said));
  // To a HEAD, Node sends no body.
  response.end(variant.body);
  return entry.status;
}

/** Sends a response that is not kept to the one reader it is for, as the origin meant it. */
export async function sendSingle({ request, response }: Exchange, single: Recording | ResponseRecorder, cacheStatus: string): Promise<void> {
  if (single instanceof ResponseRecorder) {
    writePlainHead(response, { status: single.statusCode, headers: single.plainHeaders() }, ["Cache-Status", cacheStatus]);
    if (request.method !== "HEAD") return single.streamTo(response);
    single.destroy();
    response.end();
    return;
  }
  const { body, lines } = await encode(request, single);
  const length = single.status === 204 || single.status === 304 ? [] : ["Content-Length", String(body.length)];
  writePlainHead(response, single, [...lines, ...length, "Cache-Status", cacheStatus]);
  response.end(body);
}

/** 503 with the site's own page, asking to be tried again. */
export function sendUnavailable({ response }: Exchange, path: string, said: { detail: string; settings: Settings }): void {
  const page = said.settings.unavailable(path);
  const body = Buffer.from(page.body);
  response.writeHead(503, {
    ...page.headers,
    "Content-Type": page.contentType,
    "Content-Length": body.length,
    "Cache-Control": "no-store",
    "Retry-After": said.settings.limits.retryAfterSeconds,
    "Cache-Status": unavailableStatus(said.detail),
  });
  response.end(body);
}

/** For what should not have happened: tells the site, and ends the response one way or the other. */
export function giveUp(exchange: Exchange, error: unknown, settings: Settings): void {
  const path = exchange.request.url ?? "/";
  settings.onOriginError(error instanceof Error ? error : new Error(String(error)), path);
  if (exchange.response.headersSent) exchange.response.destroy();
  else sendUnavailable(exchange, path, { detail: "unreachable", settings });
}

/** Writes the two values that change into the prepared lines; `writeHead` reads them before it returns. */
function stamp(lines: HeaderLines, { startedAt }: Entry, { cacheStatus, now }: { cacheStatus: string; now: number }): HeaderLines {
  lines[lines.length - 3] = String(Math.max(0, Math.floor((now - startedAt) / 1000)));
  lines[lines.length - 1] = cacheStatus;
  return lines;
}

async function encode(request: IncomingMessage, { headers, body }: Recording): Promise<{ body: Buffer; lines: HeaderLines }> {
  const contentType = headers["content-type"] === undefined ? undefined : String(headers["content-type"]);
  if (!isCompressible(contentType) || headers["content-encoding"] !== undefined) return { body, lines: [] };

  const encoding = chooseEncoding(request.headers["accept-encoding"]);
  const lines = ["Vary", toVary(headers.vary, true)];
  if (encoding === "identity" || body.length === 0) return { body, lines };
  return { body: await compressOnce(body, encoding), lines: [...lines, "Content-Encoding", encoding] };
}

// Of the connection, or for the cache only. An ETag of the origin's is of its own bytes, not of ours.
const kept = new Set(["connection", "keep-alive", "transfer-encoding", "content-length", "surrogate-key", "surrogate-control", "cache-status", "etag"]);

function writePlainHead(response: ServerResponse, { status, headers }: Omit<Recording, "body">, lines: HeaderLines): void {
  const names = new Set(lines.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase()));
  for (const [name, value] of Object.entries(headers)) {
    if (!kept.has(name) && !names.has(name)) response.setHeader(name, value);
  }
  response.writeHead(status, lines);
}
