import type { Db } from "@polosa/db/client.ts";
import { type SecondFactor, sessions } from "@polosa/db/schema/people.ts";
import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { toTokenHash } from "./tokens.ts";

export interface ListedSession {
  id: string;
  userAgent: string;
  createdAt: string;
  seenAt: string;
  secondFactor: SecondFactor;
  /** The one that asks. */
  isThisOne: boolean;
}

/** A person's sessions that are open now, the last seen first. */
export async function listSessions(db: Db, { personId, token }: { personId: string; token: string }): Promise<ListedSession[]> {
  const rows = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.personId, personId), isNull(sessions.revokedAt), gt(sessions.expiresAt, new Date())))
    .orderBy(desc(sessions.seenAt), desc(sessions.createdAt));
  const thisOne = toTokenHash(token);
  return rows.map((row) => ({
    id: row.tokenHash,
    userAgent: row.userAgent,
    createdAt: row.createdAt.toISOString(),
    seenAt: row.seenAt.toISOString(),
    secondFactor: row.secondFactor,
    isThisOne: row.tokenHash === thisOne,
  }));
}
