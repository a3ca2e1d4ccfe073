import { env } from "./env.ts";

/** Whatever writes asks this: true when the request comes from a page of this app. */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get("origin");
  if (!origin || !URL.canParse(origin)) return false;
  return origin === env().ADMIN_URL || new URL(origin).host === request.headers.get("host");
}
