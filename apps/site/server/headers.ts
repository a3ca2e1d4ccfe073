import { assets } from "./assets.ts";
import { env } from "./env.ts";

/** On every answer, errors included. */
export function securityHeaders(): Record<string, string> {
  return {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-site",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), browsing-topics=()",
    // Browsers heed it on HTTPS only.
    "Strict-Transport-Security": "max-age=31536000",
    // Next's development mode needs scripts that no reader ever gets.
    ...(env().NODE_ENV !== "development" && { "Content-Security-Policy": toPolicy(assets().cssHash) }),
  };
}

const toPolicy = (cssHash: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src '${cssHash}'`,
    "img-src 'self' data:",
    // Recordings are played from their own servers, and asked for when somebody presses play.
    "media-src 'self' https:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
