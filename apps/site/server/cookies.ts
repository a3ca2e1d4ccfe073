import type { IncomingMessage, ServerResponse } from "node:http";
import { env } from "./env.ts";

interface Kept {
  name: string;
  value: string;
  seconds: number;
}

/** The value of a cookie of ours, in base64url or base64; null when there is none or something else. */
export function readCookie(request: IncomingMessage, name: string): string | null {
  return new RegExp(`(?:^|; )${name}=([\\w+/=-]{1,4000})(?:;|$)`).exec(request.headers.cookie ?? "")?.[1] ?? null;
}

/** For the server alone, and not for requests that other sites make. */
export function setCookie(response: ServerResponse, { name, value, seconds }: Kept): void {
  const secure = env().SITE_URL.startsWith("https:") ? "; Secure" : "";
  response.appendHeader("Set-Cookie", `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`);
}

export const dropCookie = (response: ServerResponse, name: string): void => setCookie(response, { name, value: "", seconds: 0 });
