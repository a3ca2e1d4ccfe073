import type { IncomingMessage } from "node:http";
import { env } from "./env.ts";

/** Where a request comes from: what the outermost of our own proxies saw. Anything further out in the header is hearsay. */
export function clientAddress({ headers, socket }: IncomingMessage): string {
  const hops = env().TRUSTED_PROXY_HOPS;
  const forwarded = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((address) => address.trim());
  return (hops > 0 && forwarded.at(-hops)) || (socket.remoteAddress ?? "");
}
