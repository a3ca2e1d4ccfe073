import type { Db } from "@polosa/db/client.ts";
import type { Locale, Localized } from "@polosa/db/schema/columns.ts";
import { people, type RoleName, roles, sessions } from "@polosa/db/schema/people.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { and, asc, eq, ilike, inArray, isNull, or, sql } from "drizzle-orm";
import type { Actor } from "../kernel/actor.ts";
import { DomainError } from "../kernel/errors.ts";
import { hasSecondStep } from "../second-steps/queries.ts";
import type { PeopleSearch } from "./input.ts";

const LISTED = 500;

export interface SignedIn extends Actor {
  email: string;
  locale: Locale;
}

export interface PersonRole {
  role: RoleName;
  sectionId: string | null;
  /** The section's names; null for everywhere. */
  sectionNames: Localized | null;
}

export interface ListedPerson {
  id: string;
  name: string;
  email: string;
  isActive: boolean;
  hasSecondStep: boolean;
  /** To the minute; null for somebody who never came. */
  seenAt: string | null;
  roles: PersonRole[];
}

/** The staff by name, those who left last. Looks for words in names and addresses; at most 500. */
export async function listPeople(db: Db, { q }: PeopleSearch): Promise<ListedPerson[]> {
  const pattern = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await selectPeople(db)
    .where(q === "" ? undefined : or(ilike(people.name, pattern), ilike(people.email, pattern)))
    .orderBy(sql`${people.deactivatedAt} is not null`, asc(people.name), asc(people.id))
    .limit(LISTED);
  return withRoles(db, rows);
}

export async function findPerson(db: Db, id: string): Promise<ListedPerson | null> {
  const [person] = await withRoles(db, await selectPeople(db).where(eq(people.id, id)));
  return person ?? null;
}

export async function getPersonForUpdate(tx: Db, id: string): Promise<{ id: string; email: string; locale: Locale }> {
  const [person] = await tx.select({ id: people.id, email: people.email, locale: people.locale }).from(people).where(eq(people.id, id)).for("update");
  if (!person) throw new DomainError("not_found", "person_missing");
  return person;
}

const selectPeople = (db: Db) =>
  db
    .select({
      id: people.id,
      name: people.name,
      email: people.email,
      deactivatedAt: people.deactivatedAt,
      hasSecondStep: hasSecondStep(),
      seenAt: sql<string | null>`(select max(${sessions.seenAt}) from ${sessions} where ${sessions.personId} = ${people.id})`,
    })
    .from(people);

async function withRoles(db: Db, rows: Awaited<ReturnType<typeof selectPeople>>): Promise<ListedPerson[]> {
  const held = await db
    .select({ personId: roles.personId, role: roles.role, sectionId: roles.sectionId, sectionNames: sections.names })
    .from(roles)
    .leftJoin(sections, eq(sections.id, roles.sectionId))
    .where(
      inArray(
        roles.personId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(sections.position, roles.role);
  return rows.map(({ deactivatedAt, seenAt, ...person }) => ({
    ...person,
    isActive: deactivatedAt === null,
    seenAt: seenAt === null ? null : new Date(seenAt).toISOString(),
    roles: held.filter(({ personId }) => personId === person.id).map(({ role, sectionId, sectionNames }) => ({ role, sectionId, sectionNames })),
  }));
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
