import { isIPv6 } from "node:net";

/** Whose guesses count together: an IPv4 address, or the /64 that a household or a rented server has of IPv6. */
export function toNetwork(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (!isIPv6(plain)) return plain;
  const [head = "", tail] = plain.toLowerCase().split("::");
  const left = head.split(":").filter(Boolean);
  const right = (tail ?? "").split(":").filter(Boolean);
  const gap = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0");
  const groups = [...left, ...gap, ...right].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ""));
  return `${groups.join(":")}::/64`;
}

/** Wide enough for a bad day of the owner's, narrow enough for passwords that are not among the commonest. */
export const passwordOf = (email: string) => ({ account: email.toLowerCase(), fromEverywhere: 50 });

/** Six digits are few: who guesses them has the password already. */
export const codeOf = (personId: string) => ({ account: `code ${personId}`, fromEverywhere: 10 });

/** Each guess is a letter in somebody's box. */
export const resetOf = (email: string) => ({ account: `reset ${email.toLowerCase()}`, fromEverywhere: 5 });
