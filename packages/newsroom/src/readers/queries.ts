import type { Db } from "@polosa/db/client.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { type ReaderWay, readerPhones, readerSessions, readers } from "@polosa/db/schema/readers.ts";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { toNumberHash } from "../reader-phones/rules.ts";
import { toTokenHash } from "../sessions/tokens.ts";
import type { Proof } from "./input.ts";

/** Who reads and comments, as of this request. */
export interface Reader {
  id: string;
  name: string;
  locale: Locale;
  way: ReaderWay;
}

export const readerColumns = { id: readers.id, name: readers.name, locale: readers.locale, way: readers.way };

/** Whose browser it is; null when nobody's, or no more. */
export async function findReader(db: Db, token: string): Promise<Reader | null> {
  const [reader] = await db
    .select(readerColumns)
    .from(readerSessions)
    .innerJoin(readers, eq(readers.id, readerSessions.readerId))
    .where(
      and(
        eq(readerSessions.tokenHash, toTokenHash(token)),
        isNull(readerSessions.revokedAt),
        gt(readerSessions.expiresAt, new Date()),
        isNull(readers.erasedAt),
      ),
    );
  return reader ?? null;
}

/** Who is behind what was proved; null when it is their first time. */
export async function findProvedReader(db: Db, { proof, secret }: { proof: Proof; secret: string }): Promise<Reader | null> {
  const [reader] = await db
    .select(readerColumns)
    .from(readers)
    .leftJoin(readerPhones, eq(readerPhones.readerId, readers.id))
    .where(and(isNull(readers.erasedAt), isProved(proof, secret)));
  return reader ?? null;
}

function isProved(proof: Proof, secret: string) {
  switch (proof.way) {
    case "email":
      return eq(sql`lower(${readers.email})`, proof.address);
    case "phone":
      return eq(readerPhones.numberHash, toNumberHash(secret, proof.address));
    case "oidc":
      return and(eq(readers.oidcIssuer, proof.issuer), eq(readers.oidcSubject, proof.subject));
  }
}
