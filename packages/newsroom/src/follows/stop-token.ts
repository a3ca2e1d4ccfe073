import { createHmac, timingSafeEqual } from "node:crypto";

const TOKEN = /^(?<readerId>[0-9a-f-]{36})\.(?<articleId>[0-9a-f-]{36})\.(?<signature>[\w-]{43})$/;

export interface Followed {
  readerId: string;
  articleId: string;
}

/** Stands in every letter about a thread: whoever has it may end these letters, and nothing else. Good for ever, as letters are. */
export const toStopToken = ({ readerId, articleId }: Followed, secret: string): string => `${readerId}.${articleId}.${sign(readerId, articleId, secret)}`;

/** Which letters a token ends; null when it was not made by us. */
export function readStopToken(token: string, secret: string): Followed | null {
  const { readerId = "", articleId = "", signature = "" } = TOKEN.exec(token)?.groups ?? {};
  const [given, expected] = [Buffer.from(signature), Buffer.from(sign(readerId, articleId, secret))];
  return given.length === expected.length && timingSafeEqual(given, expected) ? { readerId, articleId } : null;
}

const sign = (readerId: string, articleId: string, secret: string): string =>
  createHmac("sha256", secret).update(`stop-following:${readerId}:${articleId}`).digest("base64url");
