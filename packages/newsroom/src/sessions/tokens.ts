import { createHash } from "node:crypto";

/** What is kept of a token. Tokens are random and long: no salt is needed. */
export const toTokenHash = (token: string): string => createHash("sha256").update(token).digest("hex");
