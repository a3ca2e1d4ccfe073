import { Secret, TOTP } from "otpauth";

const STEP_SECONDS = 30;

/** RFC 6238 with what every authenticator app understands: SHA-1, six digits, half a minute. */
export const toGenerator = (secret: string, account: string): TOTP =>
  new TOTP({ issuer: "Polosa", label: account, algorithm: "SHA1", digits: 6, period: STEP_SECONDS, secret: Secret.fromBase32(secret) });

export const makeSecret = (): string => new Secret({ size: 20 }).base32;

/** The time step at which the secret gives this code, one step around now allowed for slow clocks; null when it is wrong. */
export function findStep(secret: string, code: string, now: number): number | null {
  const delta = toGenerator(secret, "").validate({ token: code, window: 1, timestamp: now });
  return delta === null ? null : Math.floor(now / 1000 / STEP_SECONDS) + delta;
}
