import type { Db } from "@polosa/db/client.ts";
import { passkeys } from "@polosa/db/schema/access.ts";
import { generateAuthenticationOptions, generateRegistrationOptions } from "@simplewebauthn/server";
import { eq } from "drizzle-orm";
import { takeOnce } from "../guesses/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { DomainError } from "../kernel/errors.ts";

/** What was asked of a browser, as the app has kept it for the answer. */
export interface Challenge {
  challenge: string;
  expiresAt: number;
}

/** Where passkeys are good: the admin's own origin. */
export interface Place {
  origin: string;
  secret: string;
}

export const CHALLENGE_MS = 5 * 60_000;

export const toRelyingParty = (origin: string): string => new URL(origin).hostname;

/** For a new passkey, which must be one that needs no name and asks who is there: it stands for a password and a second step. */
export async function askForNewPasskey(db: Db, actor: Actor & { email: string }, { origin }: Place) {
  const had = await db.select({ id: passkeys.id, transports: passkeys.transports }).from(passkeys).where(eq(passkeys.personId, actor.id));
  return generateRegistrationOptions({
    rpName: "Polosa",
    rpID: toRelyingParty(origin),
    userName: actor.email,
    userDisplayName: actor.name,
    userID: new TextEncoder().encode(actor.id),
    timeout: CHALLENGE_MS,
    excludeCredentials: had,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
}

/** Names no keys: before somebody has signed in, which keys an account has is nobody's business. */
export const askForPasskey = ({ origin }: Place) =>
  generateAuthenticationOptions({ rpID: toRelyingParty(origin), timeout: CHALLENGE_MS, userVerification: "required" });

/** A challenge is answered once, and in time. */
export async function takeChallenge(db: Db, { secret }: Place, { challenge, expiresAt }: Challenge): Promise<void> {
  if (expiresAt < Date.now()) throw new DomainError("conflict", "passkey_too_late");
  if (!(await takeOnce(db, { secret, value: challenge, until: new Date(expiresAt) }))) throw new DomainError("conflict", "passkey_too_late");
}
