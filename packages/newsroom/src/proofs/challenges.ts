import type { Db } from "@polosa/db/client.ts";
import { type Challenge, createChallenge, verifySolution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { z } from "zod";
import { toKeyedHash } from "../access/keys.ts";
import { takeOnce } from "../guesses/commands.ts";

const MINUTES = 20;
/** Some 256 tries of a millisecond or two: a moment for who writes one comment, hours for who writes thousands. */
const WORK = { algorithm: "PBKDF2/SHA-256", cost: 2_000, keyPrefix: "00" };

/** Work for a browser whose comment looks like a robot's. `secret` is `AUTH_SECRET`. */
export const makeChallenge = (secret: string): Promise<Challenge> =>
  createChallenge({ ...WORK, deriveKey, expiresAt: new Date(Date.now() + MINUTES * 60_000), hmacSignatureSecret: toSigningKey(secret) });

const Hex = z.string().regex(/^[0-9a-f]{2,128}$/);
const Payload = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal(WORK.algorithm),
      nonce: Hex,
      salt: Hex,
      cost: z.literal(WORK.cost),
      keyLength: z.literal(32),
      keyPrefix: z.literal(WORK.keyPrefix),
      expiresAt: z.int(),
    }),
    signature: Hex,
  }),
  solution: z.object({ counter: z.int().min(0).max(0xffffffff), derivedKey: Hex }),
});

/** Whether the work was done, for a challenge of ours that is neither old nor used. `payload`: the solver's JSON as it was posted. */
export async function isSolved(db: Db, { secret, payload }: { secret: string; payload: string }): Promise<boolean> {
  const parsed = Payload.safeParse(parseJson(payload));
  if (!parsed.success) return false;
  const { challenge, solution } = parsed.data;
  const { verified } = await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret: toSigningKey(secret) });
  if (!verified) return false;
  return takeOnce(db, { secret, value: `proof ${challenge.parameters.nonce}`, until: new Date(challenge.parameters.expiresAt * 1_000) });
}

const toSigningKey = (secret: string): string => toKeyedHash(secret, "proof of work", "signature");

function parseJson(text: string): unknown {
  try {
    return text.length > 4_000 ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
