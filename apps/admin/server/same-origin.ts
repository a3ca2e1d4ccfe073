import { env } from "./env.ts";

/** For routes that write: true when the request comes from a page of this app. Server actions have Next's own check. */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get("origin");
  if (!origin || !URL.canParse(origin)) return false;
  return origin === env().ADMIN_URL || new URL(origin).host === request.headers.get("host");
}
