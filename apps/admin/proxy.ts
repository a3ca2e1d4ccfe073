import { randomUUID } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { isLanguage } from "./messages/languages.ts";
import { CSRF_COOKIE, isSecure, toCsrf } from "./server/csrf.ts";
import { env, isDevelopment } from "./server/env.ts";
import { isSameOrigin } from "./server/same-origin.ts";

/** Says what a page may load and tells it its own address. Who may see what is decided in the pages and commands, never here. */
export function proxy(request: NextRequest): NextResponse {
  // Next lets a server action pass that says nothing of where it comes from. Browsers always say it.
  if (!["GET", "HEAD"].includes(request.method) && !isSameOrigin(request)) return new NextResponse(null, { status: 403 });

  const { pathname, search, searchParams } = request.nextUrl;
  const policy = toPolicy(randomUUID());
  const csrf = pathname === "/sign-in" ? toCsrf(request.cookies.get(CSRF_COOKIE)?.value) : null;

  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-path", `${pathname}${search}`);
  const asked = searchParams.get("lang") ?? "";
  headers.set("x-language", isLanguage(asked) ? asked : "");
  headers.set("x-csrf-token", csrf?.token ?? "");

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  if (csrf) response.cookies.set(CSRF_COOKIE, csrf.cookie, { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() });
  return response;
}

export const config = { matcher: ["/((?!api/|_next/|media/[0-9a-f]{64}/|files/|livez|readyz|icon.svg).*)"] };

function toPolicy(nonce: string): string {
  const development = isDevelopment ? " 'unsafe-eval'" : "";
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    // Previews are pages of the site.
    `frame-src ${env().SITE_URL}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
