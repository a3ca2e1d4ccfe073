import { randomBytes, randomInt } from "node:crypto";
import { toKeyedHash } from "../access/keys.ts";

export const CODE_MINUTES = 15;
export const CODE_TRIES = 5;
export const CODES_PER_HOUR = 5;

/** What codes are sent to. */
export interface CodeAddress {
  way: "email" | "phone";
  /** Lower case, or E.164. */
  address: string;
}

export const makeCode = (): string => String(randomInt(1_000_000)).padStart(6, "0");
export const makeLinkToken = (): string => randomBytes(32).toString("base64url");

export const toAddressHash = (secret: string, { way, address }: CodeAddress): string => toKeyedHash(secret, "reader address", `${way} ${address}`);
/** The id salts it: the same digits have another hash in the next letter. */
export const toCodeHash = (secret: string, { id, code }: { id: string; code: string }): string => toKeyedHash(secret, "reader code", `${id} ${code}`);
