import { createHash } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders, type Server, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { findFreePorts } from "../../scripts/launch/ports.ts";

export interface Received {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** The port the connection came from. */
  from: number | undefined;
}

export interface FakeAnswer {
  status?: number;
  body?: string;
  headers?: OutgoingHttpHeaders;
  delayMs?: number;
}

/** A process of a site that answers as the page cache does, and remembers what it was asked. */
export interface FakeSite {
  readonly port: number;
  readonly received: Received[];
  /** For every request from now on. */
  answer: FakeAnswer;
  /** As the site does on SIGTERM: ends each connection with an answer for a while, finishes what was begun and hangs up. */
  leave(): Promise<void>;
  /** As a crash does. */
  die(): Promise<void>;
  comeBack(): Promise<void>;
}

export async function startSite(answer: FakeAnswer = {}): Promise<FakeSite> {
  const [port = 0] = await findFreePorts(1);
  let isLeaving = false;
  let server = await start();
  const site: FakeSite = {
    port,
    received: [],
    answer,
    async leave() {
      isLeaving = true;
      await wait(200);
      await closed(server);
    },
    async die() {
      const ended = closed(server);
      server.closeAllConnections();
      await ended;
    },
    async comeBack() {
      isLeaving = false;
      server = await start();
    },
  };
  return site;

  async function start(): Promise<Server> {
    const started = createServer((request, response) => {
      if (isLeaving) response.setHeader("Connection", "close");
      void serve(request, response, site);
    });
    await new Promise<void>((resolve) => started.listen(port, "127.0.0.1", resolve));
    return started;
  }
}

const closed = (server: Server): Promise<unknown> => new Promise((resolve) => server.close(resolve));

async function serve(request: IncomingMessage, response: ServerResponse, site: FakeSite): Promise<void> {
  const { method = "", url = "", headers } = request;
  const { status = 200, body = `page ${url}`, headers: own = {}, delayMs = 0 } = site.answer;
  site.received.push({
    method,
    url,
    headers,
    body: await text(request),
    from: request.socket.remotePort,
  });
  if (delayMs > 0) await wait(delayMs);
  const { coding, bytes } = encode(body, headers["accept-encoding"] ?? "");
  response.writeHead(status, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": bytes.length,
    "Cache-Control": "public, max-age=0, must-revalidate",
    "Accept-Ranges": "none",
    Vary: "Accept-Encoding",
    ETag: `"${createHash("sha256").update(body).digest("hex").slice(0, 8)}-${coding}"`,
    Age: "7",
    "Cache-Status": "polosa; hit",
    ...(coding !== "identity" && { "Content-Encoding": coding }),
    ...own,
  });
  response.end(bytes);
}

export function encode(body: string, accepted: string): { coding: string; bytes: Buffer } {
  if (/\bbr\b/.test(accepted)) return { coding: "br", bytes: brotliCompressSync(body) };
  if (/\bgzip\b/.test(accepted)) return { coding: "gzip", bytes: gzipSync(body) };
  return { coding: "identity", bytes: Buffer.from(body) };
}
