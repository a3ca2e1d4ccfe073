import type { Db } from "@polosa/db/client.ts";
import { people, roles, sessions } from "@polosa/db/schema/people.ts";
import { and, eq, gt, isNull } from "drizzle-orm";
import type { Actor } from "../kernel/actor.ts";
import type { SignedIn } from "../people/queries.ts";
import { hasSecondStep } from "../second-steps/queries.ts";
import { toTokenHash } from "../sessions/tokens.ts";
import { getSettings } from "../settings/queries.ts";

/** Somebody with an open session: signed in, or still owing a second step, or owing to set one up first. */
export type Arrival = { person: SignedIn; owes: "nothing" | "second_step" | "set_up"; seenAt: Date };

/** Whose session this token opens, with their roles as of now; null when it was revoked, has expired or never was. */
export async function findArrival(db: Db, token: string): Promise<Arrival | null> {
  const rows = await db
    .select({
      id: people.id,
      name: people.name,
      email: people.email,
      locale: people.locale,
      role: roles.role,
      sectionId: roles.sectionId,
      secondFactor: sessions.secondFactor,
      seenAt: sessions.seenAt,
      hasSecondStep: hasSecondStep(),
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .leftJoin(roles, eq(roles.personId, people.id))
    .where(and(eq(sessions.tokenHash, toTokenHash(token)), isNull(sessions.revokedAt), gt(sessions.expiresAt, new Date()), isNull(people.deactivatedAt)));
  const [first] = rows;
  if (!first) return null;
  const held = rows.flatMap(({ role, sectionId }) => (role ? [{ role, sectionId }] : []));
  const person = { id: first.id, name: first.name, email: first.email, locale: first.locale, roles: held };
  const { seenAt } = first;
  if (first.secondFactor !== "none") return { person, owes: "nothing", seenAt };
  if (first.hasSecondStep) return { person, owes: "second_step", seenAt };
  return { person, owes: (await isSecondStepDemanded(db, person)) ? "set_up" : "nothing", seenAt };
}

/** Only who owes nothing more. */
export async function findSignedIn(db: Db, token: string): Promise<SignedIn | null> {
  const arrival = await findArrival(db, token);
  return arrival?.owes === "nothing" ? arrival.person : null;
}

export async function isSecondStepDemanded(db: Db, { roles: held }: Pick<Actor, "roles">): Promise<boolean> {
  const { secondFactorFor } = await getSettings(db);
  return held.some(({ role }) => secondFactorFor.includes(role));
}
