import { createHash, randomBytes } from "node:crypto";
import type { Db } from "@polosa/db/client.ts";
import { people, sessions } from "@polosa/db/schema/people.ts";
import { and, eq, isNull, lt, sql } from "drizzle-orm";
import type { SignIn } from "./input.ts";
import { isPassword } from "./passwords.ts";

const SESSION_DAYS = 14;

/** Opens a session and returns its token, the only copy there is; null for a wrong address or password, whichever it was. */
export async function signIn(db: Db, input: SignIn): Promise<string | null> {
  const [person] = await db
    .select({ id: people.id, passwordHash: people.passwordHash })
    .from(people)
    .where(and(eq(sql`lower(${people.email})`, input.email.toLowerCase()), isNull(people.deactivatedAt)));

  if (!(await isPassword(person?.passwordHash ?? null, input.password)) || !person) return null;

  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(Date.now() + SESSION_DAYS * 86_400_000);
  await db.insert(sessions).values({ tokenHash: toTokenHash(token), personId: person.id, expiresAt, userAgent: input.userAgent });
  return token;
}

/** Ends a session: its next request is a stranger's. */
export async function signOut(db: Db, token: string): Promise<void> {
  await db
    .update(sessions)
    .set({ revokedAt: new Date() })
    .where(eq(sessions.tokenHash, toTokenHash(token)));
}

/** Deletes sessions that ended more than 30 days ago. */
export async function forgetEndedSessions(db: Db): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, new Date(Date.now() - 30 * 86_400_000)));
}

export const toTokenHash = (token: string): string => createHash("sha256").update(token).digest("hex");
