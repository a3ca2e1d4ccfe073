import { lookup } from "node:dns";
import { once } from "node:events";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";

const TIME_LIMIT_MS = 10_000;
const BODY_LIMIT = 1024 * 1024;
const REDIRECTS = 3;

export interface OutgoingRequest {
  method?: "GET" | "POST" | "PURGE";
  headers?: Record<string, string>;
  body?: string;
  /** Hosts (`name` or `name:port`) that the operator named in the configuration: they may be private. */
  trustedHosts?: readonly string[];
  /** For all of it, redirects included; ten seconds unless told. */
  timeLimitMs?: number;
}

export interface OutgoingAnswer {
  status: number;
  body: string;
}

/**
 * The only way out. Asks for gzip only, since the decoders of other encodings have been holes; does not talk to private addresses, nor
 * follow redirects to them; reads at most 1 MiB. Throws when any of that is broken, or when the time is over.
 */
export async function requestOutside(address: string, request: OutgoingRequest = {}): Promise<OutgoingAnswer> {
  let url = new URL(address);
  const signal = AbortSignal.timeout(request.timeLimitMs ?? TIME_LIMIT_MS);
  for (let hop = 0; hop <= REDIRECTS; hop += 1) {
    const response = await send(url, { ...request, signal });
    const { statusCode = 0, headers } = response;
    if (statusCode < 300 || statusCode > 399 || !headers.location) return { status: statusCode, body: await readBody(response) };
    response.destroy();
    const target = new URL(headers.location, url);
    // Keys and tokens are for the host they were given for.
    if (target.host !== url.host && (request.body !== undefined || request.headers)) throw new Error(`${url.host} redirects to ${target.host}`);
    url = target;
  }
  throw new Error(`${url.host} redirects without end`);
}

/** The answer's head. The address that is checked is the one that is connected to: a name may stand for another the next time it is asked for. */
async function send(
  url: URL,
  { method = "GET", headers, body, trustedHosts = [], signal }: OutgoingRequest & { signal: AbortSignal },
): Promise<IncomingMessage> {
  if (url.protocol !== "https:" && url.protocol !== "http:") throw new Error(`${url.protocol} is no way out`);
  const isTrusted = trustedHosts.includes(url.host) || trustedHosts.includes(url.hostname);
  if (!isTrusted && isPrivate(url.hostname.replace(/^\[|\]$/g, ""))) throw new Error(`${url.host} is a private address`);

  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  const outgoing = request(url, {
    method,
    headers: { ...headers, "accept-encoding": "gzip" },
    signal,
    ...(isTrusted ? {} : { lookup: lookupPublic }),
  });
  outgoing.end(body);
  const [response] = await once(outgoing, "response");
  return response;
}

/** Names as the system knows them, but for those that stand for a private address. */
const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error || !first) callback(error ?? new Error(`${hostname} has no address`), "", 0);
    else if (addresses.some(({ address }) => isPrivate(address))) callback(new Error(`${hostname} is a private address`), "", 0);
    else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

function isPrivate(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  if (isIP(mapped) === 0) return false;
  return privateRanges.check(mapped, isIP(mapped) === 6 ? "ipv6" : "ipv4");
}

const privateRanges = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const)
  privateRanges.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of [
  ["::", 127],
  ["64:ff9b::", 96],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  privateRanges.addSubnet(network, prefix, "ipv6");

async function readBody(response: IncomingMessage): Promise<string> {
  const encoding = response.headers["content-encoding"] ?? "identity";
  if (encoding !== "gzip" && encoding !== "identity") {
    response.destroy();
    throw new Error(`an answer in ${encoding}, which was not asked for`);
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // When the answer breaks off, what unpacks it does too.
  const plain = encoding === "gzip" ? pipeline(response, createGunzip(), () => {}) : response;
  for await (const chunk of plain) {
    bytes += chunk.byteLength;
    if (bytes > BODY_LIMIT) throw new Error("an answer of more than 1 MiB");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
