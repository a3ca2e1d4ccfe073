import type { IncomingMessage, ServerResponse } from "node:http";
import type { Origin } from "../../src/options.ts";

export type Script = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** An origin that does as it is told and remembers what it was asked. */
export type FakeOrigin = {
  listener: Origin;
  /** How each request, from now on, is answered. */
  answers: (script: Script) => void;
  seen: IncomingMessage[];
  /** How often it was asked for this path, or for anything. */
  count: (path?: string) => number;
};

export function createFakeOrigin(): FakeOrigin {
  const seen: IncomingMessage[] = [];
  let current: Script = sends("hello");

  return {
    seen,
    async listener(request, response) {
      seen.push(request);
      await current(request, response);
    },
    answers(script) {
      current = script;
    },
    count: (path) => seen.filter(({ url }) => path === undefined || url === path).length,
  };
}

export const pageHeaders = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "public, s-maxage=60, stale-while-revalidate=30, stale-if-error=600",
};

/** A page as the site sends them, fresh for 60 s, then shown for 30 s while it is replaced, and for 600 s in place of an error. */
export const sends =
  (body: string | Buffer, headers: Record<string, string | string[]> = {}): Script =>
  (_, response) => {
    response.writeHead(200, { ...pageHeaders, ...headers });
    response.end(body);
  };

export const fails =
  (status: number): Script =>
  (_, response) => {
    response.writeHead(status, { "content-type": "text/plain" });
    response.end("the origin's own words");
  };

/** Holds the origin until `open`. */
export function createGate(): { passed: Promise<void>; open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { passed: promise, open: resolve };
}

export const behind =
  (gate: { passed: Promise<void> }, script: Script): Script =>
  async (request, response) => {
    await gate.passed;
    await script(request, response);
  };
