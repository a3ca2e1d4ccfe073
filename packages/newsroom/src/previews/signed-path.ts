import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

const LIFETIME_MS = 60 * 60 * 1000;

const Preview = z.object({ articleId: z.uuid(), expiresAt: z.int() });
export type Preview = z.infer<typeof Preview>;

/** An address on the site, good for an hour, at which an article's newest revision is shown as readers would see it. */
export function previewPath(articleId: string, secret: string): string {
  const payload = Buffer.from(JSON.stringify({ articleId, expiresAt: Date.now() + LIFETIME_MS })).toString("base64url");
  return `/preview/${payload}.${sign(payload, secret)}`;
}

/** What a preview address opens; null when it was not made by us or is too old. */
export function readPreview(token: string, secret: string): Preview | null {
  const [payload = "", signature = ""] = token.split(".");
  const expected = Buffer.from(sign(payload, secret));
  const given = Buffer.from(signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  const preview = Preview.parse(JSON.parse(Buffer.from(payload, "base64url").toString("utf8")));
  return preview.expiresAt > Date.now() ? preview : null;
}

const sign = (payload: string, secret: string): string => createHmac("sha256", secret).update(`preview:${payload}`).digest("base64url");
