import { seal, unseal } from "@polosa/newsroom/access/keys.ts";
import { DomainError } from "@polosa/newsroom/kernel/errors.ts";
import { CHALLENGE_MS, type Challenge, type Place } from "@polosa/newsroom/passkeys/challenges.ts";
import { cookies } from "next/headers";
import { z } from "zod";
import { isSecure } from "./csrf.ts";
import { env } from "./env.ts";

const COOKIE = "polosa-admin-challenge";
const LABEL = "passkey challenges";

const Kept = z.object({ challenge: z.string(), expiresAt: z.number() });

export const place = (): Place => ({ origin: env().ADMIN_URL, secret: env().AUTH_SECRET });

/** Between question and answer the browser keeps what was asked, sealed. */
export async function keepChallenge(challenge: string): Promise<void> {
  const kept: Challenge = { challenge, expiresAt: Date.now() + CHALLENGE_MS };
  const cookie = { httpOnly: true, sameSite: "strict", path: "/", secure: isSecure(), maxAge: CHALLENGE_MS / 1000 } as const;
  (await cookies()).set(COOKIE, seal(env().AUTH_SECRET, LABEL, JSON.stringify(kept)), cookie);
}

export async function readChallenge(): Promise<Challenge> {
  const sealed = (await cookies()).get(COOKIE)?.value;
  if (!sealed) throw new DomainError("conflict", "passkey_too_late");
  return Kept.parse(JSON.parse(open(sealed)));
}

function open(sealed: string): string {
  try {
    return unseal(env().AUTH_SECRET, LABEL, sealed);
  } catch {
    throw new DomainError("conflict", "passkey_too_late");
  }
}
