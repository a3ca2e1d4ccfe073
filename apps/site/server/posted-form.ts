import type { IncomingMessage } from "node:http";
import { DomainError } from "@polosa/newsroom/kernel/errors.ts";

/** Generous: what is too long for a comment is to come back with its reason, not to be lost. */
const BYTES = 1024 * 1024;

/** The fields of a form post; refuses what another site sent and what is larger than any comment. */
export async function readForm(request: IncomingMessage, siteUrl: string): Promise<URLSearchParams> {
  if (isForeign(request, siteUrl)) throw new DomainError("forbidden", "foreign_form");
  const type = request.headers["content-type"] ?? "";
  if (type !== "" && !/^application\/x-www-form-urlencoded(?:;|$)/i.test(type)) throw new DomainError("invalid", "malformed");
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const part = Buffer.from(chunk);
    bytes += part.byteLength;
    // Read on without keeping it: the browser shows an answer only after it has sent everything.
    if (bytes <= BYTES) chunks.push(part);
    else if (bytes > 4 * BYTES) break;
  }
  if (bytes > BYTES) throw new DomainError("invalid", "form_too_large");
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}

/** Browsers say where a form stood; what says nothing is no browser and has no reader's rights to borrow. */
function isForeign({ headers }: IncomingMessage, siteUrl: string): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  return headers.origin !== undefined && headers.origin !== new URL(siteUrl).origin;
}
