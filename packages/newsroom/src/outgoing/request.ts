import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";

const TIME_LIMIT_MS = 10_000;
const BODY_LIMIT = 1024 * 1024;
const REDIRECTS = 3;

export interface OutgoingRequest {
  method?: "GET" | "POST" | "PURGE";
  headers?: Record<string, string>;
  body?: string;
  /** Hosts (`name` or `name:port`) that the operator named in the configuration: they may be private. */
  trustedHosts?: readonly string[];
}

export interface OutgoingAnswer {
  status: number;
  body: string;
}

/**
 * The only way out. Asks for gzip only, since the decoders of other encodings have been holes; does not talk to private addresses, nor
 * follow redirects to them; reads at most 1 MiB. Throws when any of that is broken, or after ten seconds.
 */
export async function requestOutside(address: string, request: OutgoingRequest = {}): Promise<OutgoingAnswer> {
  let url = new URL(address);
  for (let hop = 0; hop <= REDIRECTS; hop += 1) {
    await guard(url, request.trustedHosts ?? []);
    const response = await fetch(url, {
      method: request.method ?? "GET",
      headers: { ...request.headers, "accept-encoding": "gzip" },
      ...(request.body !== undefined && { body: request.body }),
      redirect: "manual",
      signal: AbortSignal.timeout(TIME_LIMIT_MS),
    });
    const next = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || !next) return { status: response.status, body: await readBody(response) };
    await response.body?.cancel();
    const target = new URL(next, url);
    // Keys and tokens are for the host they were given for.
    if (target.host !== url.host && (request.body !== undefined || request.headers)) throw new Error(`${url.host} redirects to ${target.host}`);
    url = target;
  }
  throw new Error(`${url.host} redirects without end`);
}

async function guard(url: URL, trustedHosts: readonly string[]): Promise<void> {
  if (trustedHosts.includes(url.host) || trustedHosts.includes(url.hostname)) return;
  if (url.protocol !== "https:" && url.protocol !== "http:") throw new Error(`${url.protocol} is no way out`);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const addresses = isIP(host) ? [{ address: host }] : await lookup(host, { all: true });
  if (addresses.some(({ address }) => isPrivate(address))) throw new Error(`${url.host} is a private address`);
}

function isPrivate(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
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

async function readBody(response: Response): Promise<string> {
  const encoding = response.headers.get("content-encoding");
  if (encoding && encoding !== "gzip" && encoding !== "identity") {
    await response.body?.cancel();
    throw new Error(`an answer in ${encoding}, which was not asked for`);
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > BODY_LIMIT) throw new Error("an answer of more than 1 MiB");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
