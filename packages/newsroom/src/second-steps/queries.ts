import type { Db } from "@polosa/db/client.ts";
import { codeGenerators, passkeys, recoveryCodes } from "@polosa/db/schema/access.ts";
import { and, asc, count, eq, isNull, sql } from "drizzle-orm";
import type { Actor } from "../kernel/actor.ts";

export interface SecondSteps {
  codes: boolean;
  passkeys: { id: string; name: string; addedAt: string; usedAt: string | null }[];
  /** Of the recovery codes, those not used yet. */
  recoveryCodes: number;
}

/** What somebody has beside the password. */
export async function getSecondSteps(db: Db, actor: Actor): Promise<SecondSteps> {
  const [generator] = await db.select({ confirmedAt: codeGenerators.confirmedAt }).from(codeGenerators).where(eq(codeGenerators.personId, actor.id));
  const keys = await db.select().from(passkeys).where(eq(passkeys.personId, actor.id)).orderBy(asc(passkeys.addedAt), asc(passkeys.id));
  const [left] = await db
    .select({ count: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.personId, actor.id), isNull(recoveryCodes.usedAt)));
  return {
    codes: Boolean(generator?.confirmedAt),
    passkeys: keys.map(({ id, name, addedAt, usedAt }) => ({ id, name, addedAt: addedAt.toISOString(), usedAt: usedAt?.toISOString() ?? null })),
    recoveryCodes: left?.count ?? 0,
  };
}

/** Of the row of `people` in the query. */
export const hasSecondStep = () =>
  sql<boolean>`(exists (select 1 from code_generators where code_generators.person_id = people.id and code_generators.confirmed_at is not null)
    or exists (select 1 from passkeys where passkeys.person_id = people.id))`;
