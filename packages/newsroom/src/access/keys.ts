import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A hash that only who holds the secret can make: labels keep its uses apart. */
export const toKeyedHash = (secret: string, label: string, value: string): string =>
  createHmac("sha256", deriveKey(secret, label)).update(value).digest("base64url");

/** AES-256-GCM under a key of the label's own, base64. */
export function seal(secret: string, label: string, plain: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", deriveKey(secret, label), iv);
  const sealed = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64");
}

/** Throws when it was sealed with another secret or label, or changed since. */
export function unseal(secret: string, label: string, sealed: string): string {
  const bytes = Buffer.from(sealed, "base64");
  const decipher = createDecipheriv("aes-256-gcm", deriveKey(secret, label), bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString("utf8");
}

const deriveKey = (secret: string, label: string): Buffer => Buffer.from(hkdfSync("sha256", secret, "", `polosa ${label}`, 32));
