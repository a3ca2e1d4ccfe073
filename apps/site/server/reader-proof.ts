import type { IncomingMessage, ServerResponse } from "node:http";
import { seal, unseal } from "@polosa/newsroom/access/keys.ts";
import { Proof } from "@polosa/newsroom/readers/input.ts";
import { z } from "zod";
import { dropCookie, readCookie, setCookie } from "./cookies.ts";
import { env } from "./env.ts";

const COOKIE = "polosa-reader-proof";
const LABEL = "reader proof";
const SECONDS = 15 * 60;

const Sealed = z.object({ proof: Proof, until: z.number() });

/** What a browser has proved, until a name and the agreement make a reader of it. */
export function setProof(response: ServerResponse, proof: Proof): void {
  const value = seal(env().AUTH_SECRET, LABEL, JSON.stringify({ proof, until: Date.now() + SECONDS * 1_000 }));
  setCookie(response, { name: COOKIE, value, seconds: SECONDS });
}

/** Null when nothing was proved, too long ago, or not by us. */
export function readProof(request: IncomingMessage): Proof | null {
  const sealed = readCookie(request, COOKIE);
  const { proof, until } = (sealed && open(sealed)) || { proof: null, until: 0 };
  return until > Date.now() ? proof : null;
}

export const dropProof = (response: ServerResponse): void => dropCookie(response, COOKIE);

function open(sealed: string): z.infer<typeof Sealed> | null {
  try {
    return Sealed.parse(JSON.parse(unseal(env().AUTH_SECRET, LABEL, sealed)));
  } catch {
    // Whatever a browser sends that we did not seal.
    return null;
  }
}
