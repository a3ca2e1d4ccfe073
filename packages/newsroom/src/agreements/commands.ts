import type { Db } from "@polosa/db/client.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { type ReaderWay, readerAgreements } from "@polosa/db/schema/readers.ts";
import { and, eq, isNull } from "drizzle-orm";
import { toAgreementHash } from "./rules.ts";
import { AGREEMENT_VERSION } from "./texts.ts";

/** Keeps that a reader agreed to the text of now in a language; what they agreed to before ends. Part of the caller's transaction. */
export async function recordAgreement(tx: Db, agreed: { readerId: string; locale: Locale; way: ReaderWay }): Promise<void> {
  await endAgreements(tx, agreed.readerId);
  await tx.insert(readerAgreements).values({ ...agreed, version: AGREEMENT_VERSION, textHash: toAgreementHash(agreed.locale) });
}

/** From now the months run after which a number is purged. Part of the caller's transaction. */
export async function endAgreements(tx: Db, readerId: string): Promise<void> {
  await tx
    .update(readerAgreements)
    .set({ endedAt: new Date() })
    .where(and(eq(readerAgreements.readerId, readerId), isNull(readerAgreements.endedAt)));
}
