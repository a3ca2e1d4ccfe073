import { randomInt } from "node:crypto";

export const RECOVERY_CODES = 10;

/** Without letters that look like others. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** Like `k7d2m-x9aqe`: about 50 bits. */
export function makeRecoveryCode(): string {
  const letters = Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]);
  return `${letters.slice(0, 5).join("")}-${letters.slice(5).join("")}`;
}

/** As people type it: any case, with or without the dash. */
export const toPlainCode = (typed: string): string => typed.toLowerCase().replace(/[\s-]/g, "");
