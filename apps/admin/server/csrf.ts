import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "./env.ts";

export const CSRF_COOKIE = "polosa-admin-csrf";

/** next-auth's proof that a sign-in form is ours: a token, and a cookie of it with its hash. A good cookie is kept, so that two tabs agree. */
export function toCsrf(cookie: string | undefined): { token: string; cookie: string } {
  const [token = "", hash = ""] = cookie?.split("|") ?? [];
  if (token && isEqual(hash, toHash(token))) return { token, cookie: `${token}|${hash}` };
  const fresh = randomBytes(32).toString("hex");
  return { token: fresh, cookie: `${fresh}|${toHash(fresh)}` };
}

export const isSecure = (): boolean => env().ADMIN_URL.startsWith("https:");

const toHash = (token: string): string => createHash("sha256").update(`${token}${env().AUTH_SECRET}`).digest("hex");

function isEqual(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.byteLength === right.byteLength && timingSafeEqual(left, right);
}
