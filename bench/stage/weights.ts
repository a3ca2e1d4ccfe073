import { brotliCompressSync, constants } from "node:zlib";
import { type Answer, headerOf } from "../load/answer.ts";
import { acceptBrotli, fetchOnce } from "../load/connection.ts";
import type { Visit } from "./browser.ts";

/** Bytes of one thing a visit loads: as it is, as it went over the wire to a browser that takes brotli, and in brotli if it were. */
export type Weight = { path: string; kind: string; raw: number; sent: number; brotli: number; answer: Answer };

/** Everything that the visit loaded, asked for once more. */
export async function weigh(port: number, { loaded }: Visit): Promise<Weight[]> {
  const weights: Weight[] = [];
  for (const { path, kind } of loaded) {
    const [plain, answer] = [await fetchOnce(port, path), await fetchOnce(port, path, acceptBrotli)];
    const isText = /text|script|json|svg/.test(headerOf(plain, "content-type"));
    const brotli = headerOf(answer, "content-encoding") === "br" || !isText ? answer.body.length : toBrotli(plain.body).length;
    weights.push({ path, kind, raw: plain.body.length, sent: answer.body.length, brotli, answer });
  }
  return weights;
}

/** At the quality that the site's cache uses. */
export const toBrotli = (body: Buffer): Buffer => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });

/** What stands in a page's style elements. */
export const toStyles = (html: string): string => [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = ""]) => css).join("\n");

/** Scripts written into the page that a browser runs: data in a script element is none. */
export const toInlineScripts = (html: string): string =>
  [...html.matchAll(/<script(?![^>]*application\/(?:ld\+)?json)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = ""]) => code).join("\n");
