import { randomBytes, timingSafeEqual } from "node:crypto";
import { toKeyedHash } from "./keys.ts";

export const DEVICE_DAYS = 90;

/** What a browser keeps after a sign-in: whoever shows it was here before, and no stranger's guesses lock them out. */
export function makeDeviceToken(secret: string, email: string): string {
  const payload = `${randomBytes(12).toString("base64url")}.${Date.now() + DEVICE_DAYS * 86_400_000}`;
  return `${payload}.${sign(secret, email, payload)}`;
}

/** The device's id; null when the token is not ours, is for another account or too old. */
export function readDevice(secret: string, email: string, token: string): string | null {
  const [id = "", expiresAt = "", signature = ""] = token.split(".");
  const [given, expected] = [Buffer.from(signature), Buffer.from(sign(secret, email, `${id}.${expiresAt}`))];
  const isOurs = given.byteLength === expected.byteLength && timingSafeEqual(given, expected);
  return isOurs && Number(expiresAt) > Date.now() ? id : null;
}

const sign = (secret: string, email: string, payload: string): string => toKeyedHash(secret, "device", `${email.toLowerCase()} ${payload}`);
