import type { Db } from "@polosa/db/client.ts";
import { codeGenerators, invitations, passkeys, recoveryCodes } from "@polosa/db/schema/access.ts";
import { people, roles } from "@polosa/db/schema/people.ts";
import { and, eq, isNull } from "drizzle-orm";
import { writeAudit } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { writeLetter } from "../letters/commands.ts";
import { makeReset, type ToLetter } from "../passwords/commands.ts";
import { NO_PASSWORD } from "../passwords/hashing.ts";
import { endSessionsOf } from "../sessions/commands.ts";
import { authorizeAdministrator, refuseLastAdministrator } from "./administrators.ts";
import type { ChangeProfile, ChangeRoles, OfPerson } from "./input.ts";
import { getPersonForUpdate } from "./queries.ts";

/** The roles take the place of those held before; they count from the person's next request. */
export async function changeRoles(db: Db, actor: Actor, input: ChangeRoles): Promise<void> {
  await db.transaction(async (tx) => {
    await authorizeAdministrator(tx, actor);
    const person = await getPersonForUpdate(tx, input.personId);

    const before = await tx.delete(roles).where(eq(roles.personId, person.id)).returning({ role: roles.role, sectionId: roles.sectionId });
    await tx.insert(roles).values(input.roles.map(({ role, sectionId }) => ({ personId: person.id, role, sectionId })));
    await refuseLastAdministrator(tx);

    await writeAudit(tx, actor, { act: "changeRoles", subject: "person", subjectId: person.id, details: { before, after: input.roles } });
  });
}

/** Somebody leaves: their sessions end at once, and so do the invitations that they gave. */
export async function deactivatePerson(db: Db, actor: Actor, input: OfPerson): Promise<void> {
  await db.transaction(async (tx) => {
    await authorizeAdministrator(tx, actor);
    const person = await getPersonForUpdate(tx, input.personId);

    await tx
      .update(people)
      .set({ deactivatedAt: new Date() })
      .where(and(eq(people.id, person.id), isNull(people.deactivatedAt)));
    await refuseLastAdministrator(tx);
    await endSessionsOf(tx, person.id);
    await tx
      .update(invitations)
      .set({ revokedAt: new Date() })
      .where(and(eq(invitations.invitedBy, person.id), isNull(invitations.acceptedBy), isNull(invitations.revokedAt)));

    await writeAudit(tx, actor, { act: "deactivatePerson", subject: "person", subjectId: person.id });
  });
}

export async function reactivatePerson(db: Db, actor: Actor, input: OfPerson): Promise<void> {
  await db.transaction(async (tx) => {
    await authorizeAdministrator(tx, actor);
    const person = await getPersonForUpdate(tx, input.personId);

    await tx.update(people).set({ deactivatedAt: null }).where(eq(people.id, person.id));

    await writeAudit(tx, actor, { act: "reactivatePerson", subject: "person", subjectId: person.id });
  });
}

/** The old password opens nothing any more. Returns the token of the link to a new one, which also goes by letter. */
export async function forcePasswordReset(db: Db, actor: Actor, input: OfPerson & { toLetter: ToLetter }): Promise<string> {
  return db.transaction(async (tx) => {
    await authorizeAdministrator(tx, actor);
    const person = await getPersonForUpdate(tx, input.personId);

    await tx.update(people).set({ passwordHash: NO_PASSWORD }).where(eq(people.id, person.id));
    await endSessionsOf(tx, person.id);
    const token = await makeReset(tx, person.id);
    await writeLetter(tx, { toAddress: person.email, locale: person.locale, ...input.toLetter(token, person.locale) });

    await writeAudit(tx, actor, { act: "forcePasswordReset", subject: "person", subjectId: person.id });
    return token;
  });
}

/** For somebody who lost phone, keys and recovery codes: the password alone is asked again, and sessions end. */
export async function removeSecondSteps(db: Db, actor: Actor, input: OfPerson): Promise<void> {
  await db.transaction(async (tx) => {
    await authorizeAdministrator(tx, actor);
    const person = await getPersonForUpdate(tx, input.personId);

    for (const table of [codeGenerators, passkeys, recoveryCodes]) await tx.delete(table).where(eq(table.personId, person.id));
    await endSessionsOf(tx, person.id);

    await writeAudit(tx, actor, { act: "removeSecondSteps", subject: "person", subjectId: person.id });
  });
}

/** One's own name and language. */
export async function changeProfile(db: Db, actor: Actor, { name, locale }: ChangeProfile): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.update(people).set({ name, locale }).where(eq(people.id, actor.id));

    await writeAudit(tx, actor, { act: "changeProfile", subject: "person", subjectId: actor.id, details: { name, locale } });
  });
}
