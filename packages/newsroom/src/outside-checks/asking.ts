import { createHmac } from "node:crypto";
import { z } from "zod";
import { unseal } from "../access/keys.ts";
import { requestOutside } from "../outgoing/request.ts";
import type { OutsideCheck } from "../screening/input.ts";

export const OUTSIDE_SEAL = "outside check";
const PATIENCE_MS = 1_500;

/** `allow` also where nobody is asked. */
export type OutsideAnswer = "allow" | "outside_held" | "outside_failed";

/** What an app has to open the seal and the way with. */
export interface Door {
  /** `AUTH_SECRET`. */
  secret: string;
  /** Hosts of the operator's own that may be asked though they are private. */
  trustedHosts: readonly string[];
}

export interface Asked {
  articleId: string;
  parentId: string | null;
  readerId: string | null;
  name: string;
  body: string;
}

const Answer = z.object({ verdict: z.enum(["allow", "hold"]), reason: z.string().max(500).optional() });

/**
 * Asks the newsroom's own service about a comment, signed so that it knows who asks: `Polosa-Signature: t=<seconds>,v1=<hex>`, an
 * HMAC-SHA256 of `<seconds>.<body>`. Whatever goes wrong holds the comment: a service that is away lets nothing through.
 */
export async function askOutside({ url, sealedKey }: OutsideCheck, asked: Asked, door: Door | undefined): Promise<OutsideAnswer> {
  try {
    if (!door) return "outside_failed";
    const body = JSON.stringify(asked);
    const headers = { "Content-Type": "application/json", "Polosa-Signature": signOutside(unseal(door.secret, OUTSIDE_SEAL, sealedKey), body) };
    const answer = await requestOutside(url, { method: "POST", headers, body, trustedHosts: door.trustedHosts, timeLimitMs: PATIENCE_MS });
    if (answer.status !== 200) return "outside_failed";
    return Answer.parse(JSON.parse(answer.body)).verdict === "hold" ? "outside_held" : "allow";
  } catch (error) {
    console.error(`screening: ${new URL(url).host}: ${String(error)}`);
    return "outside_failed";
  }
}

function signOutside(key: string, body: string): string {
  const seconds = Math.floor(Date.now() / 1_000);
  return `t=${seconds},v1=${createHmac("sha256", key).update(`${seconds}.${body}`).digest("hex")}`;
}
