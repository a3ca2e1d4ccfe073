import type { Db } from "@polosa/db/client.ts";
import { invitations } from "@polosa/db/schema/access.ts";
import { people, type RoleName } from "@polosa/db/schema/people.ts";
import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { toTokenHash } from "../sessions/tokens.ts";

const isOpen = () => and(isNull(invitations.acceptedBy), isNull(invitations.revokedAt), gt(invitations.expiresAt, new Date()));

export interface OpenInvitation {
  id: string;
  email: string;
  name: string;
  roles: { role: RoleName; sectionId: string | null }[];
  invitedBy: string;
  expiresAt: string;
}

/** Those that can still be accepted, the newest first. */
export async function listInvitations(db: Db): Promise<OpenInvitation[]> {
  const rows = await selectInvitations(db).where(isOpen()).orderBy(desc(invitations.invitedAt), desc(invitations.id));
  return rows.map((row) => ({ ...row, expiresAt: row.expiresAt.toISOString() }));
}

/** Null when it was accepted or revoked, is too old or never was. */
export async function findInvitation(db: Db, token: string): Promise<OpenInvitation | null> {
  const [row] = await selectInvitations(db).where(and(eq(invitations.tokenHash, toTokenHash(token)), isOpen()));
  return row ? { ...row, expiresAt: row.expiresAt.toISOString() } : null;
}

const selectInvitations = (db: Db) =>
  db
    .select({
      id: invitations.id,
      email: invitations.email,
      name: invitations.name,
      roles: invitations.roles,
      invitedBy: people.name,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .innerJoin(people, eq(people.id, invitations.invitedBy));
