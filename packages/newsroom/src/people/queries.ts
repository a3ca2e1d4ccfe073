import type { Db } from "@polosa/db/client.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { people, roles, sessions } from "@polosa/db/schema/people.ts";
import { and, eq, gt, isNull } from "drizzle-orm";
import type { Actor } from "../kernel/actor.ts";
import { toTokenHash } from "./commands.ts";

export interface SignedIn extends Actor {
  email: string;
  locale: Locale;
}

/** Whose session this token opens, with their roles as of now; null when it was revoked, has expired or never was. */
export async function findSignedIn(db: Db, token: string): Promise<SignedIn | null> {
  const rows = await db
    .select({ id: people.id, name: people.name, email: people.email, locale: people.locale, role: roles.role, sectionId: roles.sectionId })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .leftJoin(roles, eq(roles.personId, people.id))
    .where(and(eq(sessions.tokenHash, toTokenHash(token)), isNull(sessions.revokedAt), gt(sessions.expiresAt, new Date()), isNull(people.deactivatedAt)));
  const [first] = rows;
  if (!first) return null;
  const held = rows.flatMap(({ role, sectionId }) => (role ? [{ role, sectionId }] : []));
  return { id: first.id, name: first.name, email: first.email, locale: first.locale, roles: held };
}

/** Somebody as they are now, for what they planned earlier; null when they have left. */
export async function findActor(db: Db, personId: string): Promise<Actor | null> {
  const rows = await db
    .select({ id: people.id, name: people.name, role: roles.role, sectionId: roles.sectionId })
    .from(people)
    .leftJoin(roles, eq(roles.personId, people.id))
    .where(and(eq(people.id, personId), isNull(people.deactivatedAt)));
  const [first] = rows;
  return first ? { id: first.id, name: first.name, roles: rows.flatMap(({ role, sectionId }) => (role ? [{ role, sectionId }] : [])) } : null;
}
