import type { Db } from "@polosa/db/client.ts";
import { people, roles } from "@polosa/db/schema/people.ts";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import { canAdminister } from "./permissions.ts";

const LOCK = 7026005;

/**
 * Acts on people take turns, and each asks anew whether who acts is still an administrator: of two who demote one another at
 * the same moment, the second is none any more.
 */
export async function authorizeAdministrator(tx: Db, actor: Actor): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
  authorize(canAdminister(actor) && (await listAdministrators(tx)).includes(actor.id));
}

/** Asked after the change, in its transaction: a newsroom without an administrator could never have one again. */
export async function refuseLastAdministrator(tx: Db): Promise<void> {
  if ((await listAdministrators(tx)).length === 0) throw new DomainError("conflict", "last_administrator");
}

async function listAdministrators(tx: Db): Promise<string[]> {
  const rows = await tx
    .select({ id: people.id })
    .from(people)
    .innerJoin(roles, eq(roles.personId, people.id))
    .where(and(eq(roles.role, "administrator"), isNull(roles.sectionId), isNull(people.deactivatedAt)));
  return rows.map(({ id }) => id);
}
