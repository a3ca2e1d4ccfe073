import type { Db } from "@polosa/db/client.ts";
import { readerAgreements } from "@polosa/db/schema/readers.ts";
import { and, eq, isNull } from "drizzle-orm";
import { AGREEMENT_VERSION } from "./texts.ts";

/** Whether the reader has agreed to the text of now. */
export async function hasAgreed(db: Db, readerId: string): Promise<boolean> {
  const inForce = and(eq(readerAgreements.readerId, readerId), eq(readerAgreements.version, AGREEMENT_VERSION), isNull(readerAgreements.endedAt));
  return (await db.$count(readerAgreements, inForce)) > 0;
}
