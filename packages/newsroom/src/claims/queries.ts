import type { Db } from "@polosa/db/client.ts";
import { people, roles } from "@polosa/db/schema/people.ts";
import { commentClaims } from "@polosa/db/schema/threads.ts";
import { and, asc, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { CLAIM_MINUTES } from "./rules.ts";

/** Who has a comment in hand. */
export interface Holder {
  personId: string;
  name: string;
}

/** For queries on claims: somebody has it still. */
export const isClaimed = (): SQL => sql`(${commentClaims.claimedAt} > clock_timestamp() - ${CLAIM_MINUTES} * interval '1 minute')`;

/** Who may decide on comments of a section, by name. */
export async function listColleagues(db: Db, sectionId: string): Promise<{ id: string; name: string }[]> {
  return db
    .selectDistinct({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(roles, eq(roles.personId, people.id))
    .where(and(inArray(roles.role, ["moderator", "administrator"]), or(isNull(roles.sectionId), eq(roles.sectionId, sectionId)), isNull(people.deactivatedAt)))
    .orderBy(asc(people.name), asc(people.id));
}

/** Somebody to whom a comment can be handed. */
export interface Colleague {
  id: string;
  name: string;
  /** Where they decide; empty for everywhere. */
  sectionIds: string[];
}

/** Everybody who decides on comments anywhere, by name. */
export async function listModerators(db: Db): Promise<Colleague[]> {
  const rows = await db
    .select({ id: people.id, name: people.name, sectionId: roles.sectionId })
    .from(people)
    .innerJoin(roles, eq(roles.personId, people.id))
    .where(and(inArray(roles.role, ["moderator", "administrator"]), isNull(people.deactivatedAt)))
    .orderBy(asc(people.name), asc(people.id));
  const held = Map.groupBy(rows, ({ id }) => id);
  return [...held.values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    const sectionIds = [first, ...rest].map(({ sectionId }) => sectionId);
    return [{ id: first.id, name: first.name, sectionIds: sectionIds.includes(null) ? [] : sectionIds.filter((sectionId) => sectionId !== null) }];
  });
}
