import type { IncomingMessage, ServerResponse } from "node:http";
import { parseCursor } from "@polosa/newsroom/kernel/cursor.ts";
import { securityHeaders } from "./headers.ts";

const COMMENT = /^(?:waiting|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

const isSensible: Record<string, (value: string) => boolean> = {
  before: (value) => parseCursor(value) !== null,
  after: (value) => parseCursor(value) !== null,
  comment: (value) => COMMENT.test(value),
  look: (value) => value === "light" || value === "dark",
  form: (value) => value === "lite",
};

/** Answers what nobody who reads would ask, before it costs a render; true when it did. */
export function turnAway({ method, url = "" }: IncomingMessage, response: ServerResponse): boolean {
  const reading = method === "GET" || method === "HEAD";
  const commenting = method === "POST" && /^\/api\/comments(?:\?|$)/.test(url);
  if (!url.startsWith("/")) refuse(response, 400);
  else if (!reading && !commenting) refuse(response, 405, { Allow: "GET, HEAD" });
  // Reader pages ask for nothing of the framework's.
  else if (url.startsWith("/_next/")) refuse(response, 404);
  else return false;
  return true;
}

/** The address without the parameters that mean nothing here, so that nonsense does not make a page another page. */
export function withoutNonsense(url: string): string {
  const [path = "/", query] = url.split("?", 2);
  if (query === undefined) return url;
  const kept = new URLSearchParams([...new URLSearchParams(query)].filter(([name, value]) => isSensible[name]?.(value)));
  return kept.size > 0 ? `${path}?${kept}` : path;
}

const refuse = (response: ServerResponse, status: number, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { ...securityHeaders(), ...headers, "Content-Type": "text/plain", "Cache-Control": "no-store" }).end();
};
