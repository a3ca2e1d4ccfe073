import type { IncomingMessage } from "node:http";
import type { Addressing } from "../address.ts";
import type { Settings } from "../options.ts";
import { type Exchange, giveUp } from "./reply.ts";

/** Sends a request to the origin as it is, cookies and all, but for headers by which a request could pass for another. */
export async function bypass(exchange: Exchange, cacheStatus: string, { settings, addressing }: { settings: Settings; addressing: Addressing }): Promise<void> {
  const { request, response } = exchange;
  removeForgeable(request, addressing.toHost(request.headers.host));
  response.setHeader("Cache-Status", cacheStatus);

  try {
    await settings.origin(request, response);
  } catch (error) {
    giveUp(exchange, error, settings);
  }
}

const forgeable =
  /^(?:forwarded|x-forwarded-(?:host|port|prefix)|x-(?:http-)?method(?:-override)?|x-original-url|x-rewrite-url|x-matched-path|x-invoke-.*|x-middleware-.*|x-nextjs-.*|x-now-.*|rsc|next-.*)$/i;

function removeForgeable(request: IncomingMessage, host: string): void {
  // Node makes the first two out of the third when they are first asked for: take them before it changes.
  const { headers, headersDistinct, rawHeaders } = request;
  for (const name of Object.keys(headers)) {
    if (!forgeable.test(name)) continue;
    delete headers[name];
    delete headersDistinct[name];
  }
  headers.host = host;
  headersDistinct.host = [host];
  request.rawHeaders = toRawHeaders(rawHeaders, host);
}

function toRawHeaders(lines: readonly string[], host: string): string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 2) {
    const [name = "", value = ""] = lines.slice(at, at + 2);
    if (!forgeable.test(name)) kept.push(name, name.toLowerCase() === "host" ? host : value);
  }
  return kept;
}
