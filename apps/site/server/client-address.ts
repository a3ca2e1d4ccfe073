import { createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { env } from "./env.ts";

/** Where a request comes from, as far as readers are told apart by it: whoever has an IPv6 address has 2^64 of them. */
export function clientNetwork(request: IncomingMessage): string {
  const address = clientAddress(request).replace(/^::ffff:(?=\d+\.)/i, "");
  if (isIP(address) !== 6) return address;
  const [head = "", tail = ""] = address.split("::", 2);
  const before = head.split(":").filter(Boolean);
  const after = tail.split(":").filter(Boolean);
  const groups = address.includes("::") ? [...before, ...Array.from({ length: 8 - before.length - after.length }, () => "0"), ...after] : before;
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}

/** The same as a keyed hash: enough to count by, useless to anybody else. */
export const addressHash = (request: IncomingMessage): string =>
  createHmac("sha256", env().AUTH_SECRET)
    .update(`address:${clientNetwork(request)}`)
    .digest("hex");

/** Where a request comes from: what the outermost of our own proxies saw. Anything further out in the header is hearsay. */
function clientAddress({ headers, socket }: IncomingMessage): string {
  const hops = env().TRUSTED_PROXY_HOPS;
  const forwarded = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((address) => address.trim());
  return (hops > 0 && forwarded.at(-hops)) || (socket.remoteAddress ?? "");
}
