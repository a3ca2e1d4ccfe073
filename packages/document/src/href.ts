import { z } from "zod";
import { hasNoControlCharacters } from "./text.ts";

/** Where a link may lead. `article:<id>` follows the article to whatever its address is when the page is rendered. */
export const Href = z.string().max(2_000).refine(isSafeHref, { error: "unsafe_link" });

/** Where a recording may be played from: encrypted, and without anybody's password in it. */
export const RecordingAddress = z.string().max(2_000).refine(isRecordingAddress, { error: "unsafe_recording" });

const ARTICLE_HREF = /^article:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** As written: `https:host` and `\thttps://host` are one address to `URL` and another to a browser that reads them inside a page. */
const SAFE_START = /^(?:https?:\/\/[^\\/]|mailto:|tel:)/i;

/** The id in an `article:<id>` link; null for a link that leaves the site. */
export function toLinkedArticleId(href: string): string | null {
  return ARTICLE_HREF.exec(href)?.[1] ?? null;
}

function isSafeHref(href: string): boolean {
  if (!hasNoControlCharacters(href)) return false;
  if (toLinkedArticleId(href)) return true;
  return SAFE_START.test(href) && URL.canParse(href);
}

function isRecordingAddress(address: string): boolean {
  if (!hasNoControlCharacters(address) || !URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return protocol === "https:" && username === "" && password === "";
}
