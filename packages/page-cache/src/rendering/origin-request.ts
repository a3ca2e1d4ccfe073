import { IncomingMessage } from "node:http";
import type { Address } from "../address.ts";
import type { DeadSocket } from "./dead-socket.ts";

/** A GET for this address as if it had come in over the network, with nothing in it that the address does not say. */
export function createOriginRequest(address: Address, line: DeadSocket): IncomingMessage {
  const request = new IncomingMessage(line);
  const headers = { host: address.host, ...address.headers };

  request.method = "GET";
  request.url = address.url;
  request.httpVersion = "1.1";
  request.httpVersionMajor = 1;
  request.httpVersionMinor = 1;
  request.headers = headers;
  request.headersDistinct = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
  request.rawHeaders = Object.entries(headers).flat();
  request.complete = true;
  request.push(null);
  return request;
}
