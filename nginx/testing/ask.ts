import { Agent, request as httpRequest, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";
import { buffer } from "node:stream/consumers";
import { host } from "./front.ts";

export interface Asked {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  body: string;
}

interface Question {
  method?: string;
  headers?: OutgoingHttpHeaders;
  body?: string;
}

// Every request on a connection of its own, as from as many readers.
const agent = new Agent({
  keepAlive: false,
  maxSockets: Number.POSITIVE_INFINITY,
});

/** Asks as a reader would, and leaves the answer as it came. */
export function ask(port: number, path: string, { method = "GET", headers = {}, body }: Question = {}): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      {
        host: "127.0.0.1",
        port,
        path,
        method,
        agent,
        headers: { Host: host, ...headers },
      },
      (response) => {
        buffer(response).then(
          (bytes) =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              bytes,
              body: bytes.toString(),
            }),
          reject,
        );
      },
    );
    request.once("error", reject).end(body);
  });
}
