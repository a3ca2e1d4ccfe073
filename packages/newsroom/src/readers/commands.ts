import { randomBytes } from "node:crypto";
import type { Db } from "@polosa/db/client.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { type ReaderWay, readerSessions, readers } from "@polosa/db/schema/readers.ts";
import { toTokenHash } from "../sessions/tokens.ts";
import { type Reader, readerColumns } from "./queries.ts";

const SESSION_DAYS = 180;

/** Somebody comments for the first time. */
export async function startReader(db: Db, started: { name: string; locale: Locale; way: ReaderWay }): Promise<Reader> {
  const [reader] = await db.insert(readers).values(started).returning(readerColumns);
  if (!reader) throw new Error("A reader was not written");
  return reader;
}

/** Lets a browser know its reader again. Returns the session's token, the only copy there is. */
export async function openReaderSession(db: Db, readerId: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await db.insert(readerSessions).values({ tokenHash: toTokenHash(token), readerId, expiresAt: new Date(Date.now() + SESSION_DAYS * 86_400_000) });
  return token;
}
