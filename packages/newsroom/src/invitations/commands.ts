import { randomBytes } from "node:crypto";
import type { Db } from "@polosa/db/client.ts";
import { invitations } from "@polosa/db/schema/access.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { people, roles } from "@polosa/db/schema/people.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { writeAudit } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { DomainError } from "../kernel/errors.ts";
import { writeLetter } from "../letters/commands.ts";
import { refuseWeak, type ToLetter } from "../passwords/commands.ts";
import { hashPassword } from "../passwords/hashing.ts";
import { authorizeAdministrator } from "../people/administrators.ts";
import { toTokenHash } from "../sessions/tokens.ts";
import { type AcceptInvitation, INVITATION_DAYS, type InvitePerson, type RevokeInvitation } from "./input.ts";
import { findInvitation } from "./queries.ts";

const DAY_MS = 86_400_000;

/** Returns the token of the link, which is told this once and goes by letter. A newer invitation takes the place of an older one. */
export async function invitePerson(db: Db, actor: Actor & { locale: Locale }, input: InvitePerson & { toLetter: ToLetter }): Promise<string> {
  return db.transaction(async (tx) => {
    await authorizeAdministrator(tx, actor);
    await refuseTaken(tx, input.email);

    const { email, name, roles: held } = input;
    const [token, id] = [randomBytes(24).toString("base64url"), uuidv7()];
    const expiresAt = new Date(Date.now() + INVITATION_DAYS * DAY_MS);
    await revoke(tx).where(and(eq(sql`lower(${invitations.email})`, email.toLowerCase()), isOpen()));
    await tx.insert(invitations).values({ id, email, name, roles: held, tokenHash: toTokenHash(token), invitedBy: actor.id, expiresAt });
    await writeLetter(tx, { toAddress: email, locale: actor.locale, ...input.toLetter(token, actor.locale) });

    await writeAudit(tx, actor, { act: "invitePerson", subject: "invitation", subjectId: id, details: { email, roles: held } });
    return token;
  });
}

/** From now on the link opens nothing. */
export async function revokeInvitation(db: Db, actor: Actor, input: RevokeInvitation): Promise<void> {
  await db.transaction(async (tx) => {
    await authorizeAdministrator(tx, actor);

    const revoked = await revoke(tx)
      .where(and(eq(invitations.id, input.invitationId), isOpen()))
      .returning({ id: invitations.id });
    if (revoked.length === 0) throw new DomainError("conflict", "invitation_over");

    await writeAudit(tx, actor, { act: "revokeInvitation", subject: "invitation", subjectId: input.invitationId });
  });
}

/** Makes the person and returns their id. Roles in sections that have gone meanwhile are left out. */
export async function acceptInvitation(db: Db, input: AcceptInvitation): Promise<string> {
  const invitation = await findInvitation(db, input.token);
  if (!invitation) throw new DomainError("not_found", "invitation_over");
  refuseWeak(input.password, invitation.email);
  const passwordHash = await hashPassword(input.password);

  return db.transaction(async (tx) => {
    const id = uuidv7();
    await refuseTaken(tx, invitation.email);
    await tx.insert(people).values({ id, email: invitation.email, name: input.name, locale: input.locale, passwordHash });
    const accepted = await tx
      .update(invitations)
      .set({ acceptedBy: id })
      .where(and(eq(invitations.id, invitation.id), isOpen()))
      .returning({ id: invitations.id });
    if (accepted.length === 0) throw new DomainError("not_found", "invitation_over");
    const held = await keepExisting(tx, invitation.roles);
    if (held.length > 0) await tx.insert(roles).values(held.map(({ role, sectionId }) => ({ personId: id, role, sectionId })));

    await writeAudit(tx, { id, name: input.name, roles: held }, { act: "acceptInvitation", subject: "invitation", subjectId: invitation.id });
    return id;
  });
}

/** One at a time per address: two links for it cannot be accepted in the same moment. */
async function refuseTaken(tx: Db, email: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`invitation ${email.toLowerCase()}`}, 0))`);
  const [taken] = await tx
    .select({ id: people.id })
    .from(people)
    .where(eq(sql`lower(${people.email})`, email.toLowerCase()));
  if (taken) throw new DomainError("conflict", "email_taken", { email: "email_taken" });
}

async function keepExisting<Held extends { sectionId: string | null }>(tx: Db, held: Held[]): Promise<Held[]> {
  const named = held.flatMap(({ sectionId }) => (sectionId ? [sectionId] : []));
  const rows = await tx.select({ id: sections.id }).from(sections).where(inArray(sections.id, named));
  const existing = new Set(rows.map(({ id }) => id));
  return held.filter(({ sectionId }) => sectionId === null || existing.has(sectionId));
}

const isOpen = () => and(isNull(invitations.acceptedBy), isNull(invitations.revokedAt));
const revoke = (tx: Db) => tx.update(invitations).set({ revokedAt: new Date() });
