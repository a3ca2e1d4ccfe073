import type { IncomingMessage, ServerResponse } from "node:http";
import { openReaderSession } from "@polosa/newsroom/readers/commands.ts";
import { findReader, type Reader } from "@polosa/newsroom/readers/queries.ts";
import { db } from "./db.ts";
import { env } from "./env.ts";

const COOKIE = "polosa-reader";
const SECONDS = 180 * 86_400;

/** Whose browser it is; null when nobody's. Never on a page that is kept for everybody. */
export async function readReader(request: IncomingMessage): Promise<Reader | null> {
  const token = new RegExp(`(?:^|; )${COOKIE}=([\\w-]{43})(?:;|$)`).exec(request.headers.cookie ?? "")?.[1];
  return token ? findReader(db(), token) : null;
}

/** From now on the browser is this reader's. */
export async function rememberReader(response: ServerResponse, readerId: string): Promise<void> {
  const secure = env().SITE_URL.startsWith("https:") ? "; Secure" : "";
  const token = await openReaderSession(db(), readerId);
  // Without a word of who: scripts learn that asking for what is this reader's own is worth a request.
  response.appendHeader("Set-Cookie", `polosa-has-reader=1; Path=/; Max-Age=${SECONDS}; SameSite=Lax${secure}`);
  response.appendHeader("Set-Cookie", `${COOKIE}=${token}; Path=/; Max-Age=${SECONDS}; HttpOnly; SameSite=Lax${secure}`);
}
