import type { IncomingMessage, ServerResponse } from "node:http";
import { hasAgreed } from "@polosa/newsroom/agreements/queries.ts";
import { openReaderSession, signOutReader } from "@polosa/newsroom/readers/commands.ts";
import type { Proof } from "@polosa/newsroom/readers/input.ts";
import { findProvedReader, findReader, type Reader } from "@polosa/newsroom/readers/queries.ts";
import { dropCookie, readCookie, setCookie } from "./cookies.ts";
import { db } from "./db.ts";
import { env } from "./env.ts";
import { setProof } from "./reader-proof.ts";

const COOKIE = "polosa-reader";
const SECONDS = 180 * 86_400;

/** Whose browser it is; null when nobody's. Never on a page that is kept for everybody. */
export async function readReader(request: IncomingMessage): Promise<Reader | null> {
  const token = readCookie(request, COOKIE);
  return token ? findReader(db(), token) : null;
}

/** From now on the browser is this reader's. */
export async function rememberReader(response: ServerResponse, readerId: string): Promise<void> {
  setCookie(response, { name: COOKIE, value: await openReaderSession(db(), readerId), seconds: SECONDS });
  setKnown(response, SECONDS);
}

/** The browser is nobody's any more. */
export async function forgetReader(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const token = readCookie(request, COOKIE);
  if (token) await signOutReader(db(), token);
  dropCookie(response, COOKIE);
  setKnown(response, 0);
}

/** Signs in who was proved; null while they still owe a name or the agreement, for which the browser keeps the proof. */
export async function arrive(response: ServerResponse, proof: Proof): Promise<Reader | null> {
  const reader = await findProvedReader(db(), { proof, secret: env().AUTH_SECRET });
  if (reader && (await hasAgreed(db(), reader.id))) {
    await rememberReader(response, reader.id);
    return reader;
  }
  setProof(response, proof);
  return null;
}

/** Without a word of who: scripts learn that asking for what is this reader's own is worth a request. */
function setKnown(response: ServerResponse, seconds: number): void {
  const secure = env().SITE_URL.startsWith("https:") ? "; Secure" : "";
  response.appendHeader("Set-Cookie", `polosa-has-reader=1; Path=/; Max-Age=${seconds}; SameSite=Lax${secure}`);
}
