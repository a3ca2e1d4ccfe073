import { randomBytes } from "node:crypto";
import type { Db } from "@polosa/db/client.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { type ReaderWay, readerPhones, readerSessions, readers } from "@polosa/db/schema/readers.ts";
import { and, eq, isNull, sql } from "drizzle-orm";
import { seal, toKeyedHash } from "../access/keys.ts";
import { recordAgreement } from "../agreements/commands.ts";
import { hasAgreed } from "../agreements/queries.ts";
import { DomainError } from "../kernel/errors.ts";
import { PHONE_LABEL, toNumberHash } from "../reader-phones/rules.ts";
import { toTokenHash } from "../sessions/tokens.ts";
import type { Proof, RenameReader } from "./input.ts";
import { findProvedReader, type Reader, readerColumns } from "./queries.ts";
import { isStaffName } from "./staff-names.ts";

const SESSION_DAYS = 180;

/** Somebody comments for the first time. */
export async function startReader(db: Db, started: { name: string; locale: Locale; way: ReaderWay }): Promise<Reader> {
  return writeReader(db, started);
}

interface Welcomed {
  proof: Proof;
  name: string;
  locale: Locale;
  secret: string;
}

/** A first sign-in, with the agreement: two at the same moment make one reader. */
export async function welcomeReader(db: Db, { proof, name, locale, secret }: Welcomed): Promise<Reader> {
  return db.transaction(async (tx) => {
    await waitForTurn(tx, { proof, secret });
    const known = await findProvedReader(tx, { proof, secret });
    if (!known) await refuseStaffName(tx, name);

    const reader = known ?? (await writeProved(tx, { proof, name, locale, secret }));
    if (!(await hasAgreed(tx, reader.id))) await recordAgreement(tx, { readerId: reader.id, locale, way: proof.way });
    return reader;
  });
}

/** The comments that are written already keep the name they were written under. */
export async function renameReader(db: Db, reader: Reader, { name }: RenameReader): Promise<void> {
  await refuseStaffName(db, name);
  await db.update(readers).set({ name }).where(eq(readers.id, reader.id));
}

/** Lets a browser know its reader again. Returns the session's token, the only copy there is. */
export async function openReaderSession(db: Db, readerId: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await db.insert(readerSessions).values({ tokenHash: toTokenHash(token), readerId, expiresAt: new Date(Date.now() + SESSION_DAYS * 86_400_000) });
  return token;
}

export async function signOutReader(db: Db, token: string): Promise<void> {
  await db
    .update(readerSessions)
    .set({ revokedAt: new Date() })
    .where(and(eq(readerSessions.tokenHash, toTokenHash(token)), isNull(readerSessions.revokedAt)));
}

export async function signOutReaderEverywhere(db: Db, reader: Reader): Promise<void> {
  await db
    .update(readerSessions)
    .set({ revokedAt: new Date() })
    .where(and(eq(readerSessions.readerId, reader.id), isNull(readerSessions.revokedAt)));
}

/** Sessions that ended more than 30 days ago. */
export async function forgetEndedReaderSessions(db: Db, { now }: { now: Date }): Promise<void> {
  const then = new Date(now.getTime() - 30 * 86_400_000);
  await db.delete(readerSessions).where(sql`least(${readerSessions.expiresAt}, ${readerSessions.revokedAt}) < ${then.toISOString()}::timestamptz`);
}

async function writeProved(tx: Db, { proof, name, locale, secret }: Welcomed): Promise<Reader> {
  switch (proof.way) {
    case "email":
      return writeReader(tx, { name, locale, way: proof.way, email: proof.address });
    case "oidc":
      return writeReader(tx, { name, locale, way: proof.way, oidcIssuer: proof.issuer, oidcSubject: proof.subject });
    case "phone": {
      const reader = await writeReader(tx, { name, locale, way: proof.way });
      const number = { sealedNumber: seal(secret, PHONE_LABEL, proof.address), numberHash: toNumberHash(secret, proof.address) };
      await tx.insert(readerPhones).values({ readerId: reader.id, ...number });
      return reader;
    }
  }
}

async function writeReader(db: Db, written: typeof readers.$inferInsert): Promise<Reader> {
  const [reader] = await db.insert(readers).values(written).returning(readerColumns);
  if (!reader) throw new Error("A reader was not written");
  return reader;
}

async function refuseStaffName(db: Db, name: string): Promise<void> {
  if (await isStaffName(db, name)) throw new DomainError("invalid", "name_of_staff", { name: "name_of_staff" });
}

async function waitForTurn(tx: Db, { proof, secret }: { proof: Proof; secret: string }): Promise<void> {
  const whose = proof.way === "oidc" ? `${proof.issuer} ${proof.subject}` : proof.address;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${toKeyedHash(secret, "reader turn", whose)}, 2))`);
}
