import { randomBytes } from "node:crypto";
import type { Db } from "@polosa/db/client.ts";
import { type SecondFactor, sessions } from "@polosa/db/schema/people.ts";
import { and, eq, isNull, lt, ne } from "drizzle-orm";
import { writeAudit } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import type { RevokeSession } from "./input.ts";
import { toTokenHash } from "./tokens.ts";

const SESSION_DAYS = 14;
const MINUTE_MS = 60_000;

/** Returns the session's token, the only copy there is. */
export async function openSession(db: Db, opened: { personId: string; userAgent: string; secondFactor: SecondFactor }): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await db.insert(sessions).values({ ...opened, tokenHash: toTokenHash(token), expiresAt: new Date(Date.now() + SESSION_DAYS * 86_400_000) });
  return token;
}

/** Ends a session: its next request is a stranger's. */
export async function signOut(db: Db, token: string): Promise<void> {
  await revoke(db).where(and(eq(sessions.tokenHash, toTokenHash(token)), isNull(sessions.revokedAt)));
}

/** People end their own sessions, nobody else's. One that has ended already stays as it is. */
export async function revokeSession(db: Db, actor: Actor, { sessionId }: RevokeSession): Promise<void> {
  await db.transaction(async (tx) => {
    await revoke(tx).where(and(eq(sessions.tokenHash, sessionId), eq(sessions.personId, actor.id), isNull(sessions.revokedAt)));

    await writeAudit(tx, actor, { act: "revokeSession", subject: "session", subjectId: sessionId.slice(0, 16) });
  });
}

/** All of the person's sessions but the one whose token this is. */
export async function revokeOtherSessions(db: Db, actor: Actor, token: string): Promise<void> {
  await db.transaction(async (tx) => {
    await endOtherSessions(tx, actor.id, token);

    await writeAudit(tx, actor, { act: "revokeOtherSessions", subject: "person", subjectId: actor.id });
  });
}

export async function endSessionsOf(tx: Db, personId: string): Promise<void> {
  await revoke(tx).where(and(eq(sessions.personId, personId), isNull(sessions.revokedAt)));
}

export async function endOtherSessions(tx: Db, personId: string, token: string): Promise<void> {
  await revoke(tx).where(and(eq(sessions.personId, personId), ne(sessions.tokenHash, toTokenHash(token)), isNull(sessions.revokedAt)));
}

/** The session has proved more than the password. */
export async function raiseSession(db: Db, token: string, secondFactor: SecondFactor): Promise<void> {
  await db
    .update(sessions)
    .set({ secondFactor })
    .where(eq(sessions.tokenHash, toTokenHash(token)));
}

/** At most once a minute: `seenAt` is when the session was seen before. */
export async function markSeen(db: Db, token: string, seenAt: Date): Promise<void> {
  if (seenAt.getTime() > Date.now() - MINUTE_MS) return;
  await db
    .update(sessions)
    .set({ seenAt: new Date() })
    .where(eq(sessions.tokenHash, toTokenHash(token)));
}

/** Deletes sessions that ended more than 30 days ago. */
export async function forgetEndedSessions(db: Db): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, new Date(Date.now() - 30 * 86_400_000)));
}

const revoke = (db: Db) => db.update(sessions).set({ revokedAt: new Date() });
