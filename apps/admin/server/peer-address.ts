import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";

/** Set by us on every request, whatever it came with. */
export const PEER_ADDRESS = "x-peer-address";

/** Next keeps the socket to itself and believes `X-Forwarded-For`, which anybody can write: so each request is told who sent it. */
export function tellPeerAddresses(): void {
  subscribe("http.server.request.start", (message) => {
    if (typeof message !== "object" || message === null || !("request" in message)) return;
    const { request } = message;
    if (request instanceof IncomingMessage) request.headers[PEER_ADDRESS] = request.socket.remoteAddress ?? "";
  });
}
