import { createHash } from "node:crypto";
import { DEVICE_DAYS, makeDeviceToken } from "@polosa/newsroom/access/devices.ts";
import type { Origin } from "@polosa/newsroom/access/origin.ts";
import { cookies, headers } from "next/headers";
import { isSecure } from "./csrf.ts";
import { env } from "./env.ts";
import { PEER_ADDRESS } from "./peer-address.ts";

const USER_AGENT_LENGTH = 300;

/** Where the request comes from, for guesses at the secrets of this account. */
export async function readOrigin(email: string): Promise<Origin> {
  const [asked, kept] = [await headers(), await cookies()];
  return {
    address: toClientAddress(asked.get("x-forwarded-for"), asked.get(PEER_ADDRESS)),
    device: kept.get(toDeviceCookie(email))?.value ?? null,
    userAgent: (asked.get("user-agent") ?? "").slice(0, USER_AGENT_LENGTH),
    secret: env().AUTH_SECRET,
  };
}

/** Somebody has signed in here to the end: no stranger's guesses lock this browser out. */
export async function rememberDevice(email: string): Promise<void> {
  const cookie = { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure(), maxAge: DEVICE_DAYS * 86_400 } as const;
  (await cookies()).set(toDeviceCookie(email), makeDeviceToken(env().AUTH_SECRET, email), cookie);
}

/** As the outermost proxy of our own saw it; beyond that the header is hearsay. */
function toClientAddress(forwarded: string | null, peer: string | null): string {
  const hops = env().TRUSTED_PROXY_HOPS;
  const passed = (forwarded ?? "").split(",").map((address) => address.trim());
  return (hops > 0 && passed.at(-hops)) || (peer ?? "");
}

/** One for each account that signs in at this browser; the name does not tell whose. */
const toDeviceCookie = (email: string): string => `polosa-admin-device-${createHash("sha256").update(email.toLowerCase()).digest("hex").slice(0, 12)}`;
