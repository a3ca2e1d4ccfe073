import { toKeyedHash } from "../access/keys.ts";

/** Of the key that numbers are sealed with, and nothing else. */
export const PHONE_LABEL = "reader phones";

/** Months for which the law wants a number after the agreement's end. */
export const KEEP_MONTHS = 3;

const E164 = /^\+[1-9]\d{7,14}$/;

/** E.164 of a number as people write it: `8 701 …`, `7 701 …`, `701 …` are Kazakhstan's; null for what is no number. */
export function toPhoneNumber(typed: string): string | null {
  const plain = typed.replace(/[\s().\u2010-\u2015-]/g, "").replace(/^00/, "+");
  const number = plain.startsWith("+") ? plain : toHome(plain);
  return E164.test(number) ? number : null;
}

export const toNumberHash = (secret: string, number: string): string => toKeyedHash(secret, "reader phone", number);

function toHome(digits: string): string {
  if (/^7\d{9}$/.test(digits)) return `+7${digits}`;
  if (/^[78]\d{10}$/.test(digits)) return `+7${digits.slice(1)}`;
  return "";
}
