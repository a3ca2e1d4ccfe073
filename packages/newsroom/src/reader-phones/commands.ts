import type { Db } from "@polosa/db/client.ts";
import { readerAgreements, readerPhones } from "@polosa/db/schema/readers.ts";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { unseal } from "../access/keys.ts";
import { writeAudit } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { DomainError } from "../kernel/errors.ts";
import { authorizeAdministrator } from "../people/administrators.ts";
import type { ReadPhoneNumber } from "./input.ts";
import { KEEP_MONTHS, PHONE_LABEL } from "./rules.ts";

/** E.164. Reading is a privileged act of its own: each is in the audit trail. */
export async function readPhoneNumber(db: Db, actor: Actor, { readerId, secret }: ReadPhoneNumber & { secret: string }): Promise<string> {
  return db.transaction(async (tx) => {
    await authorizeAdministrator(tx, actor);
    const [phone] = await tx.select({ sealed: readerPhones.sealedNumber }).from(readerPhones).where(eq(readerPhones.readerId, readerId));
    if (!phone) throw new DomainError("not_found", "phone_missing");

    await writeAudit(tx, actor, { act: "readPhoneNumber", subject: "reader", subjectId: readerId });
    return unseal(secret, PHONE_LABEL, phone.sealed);
  });
}

/** Deletes the numbers of readers whose last agreement ended three months ago or earlier, and says so in their agreements. */
export async function purgeEndedPhones(db: Db, { now }: { now: Date }): Promise<void> {
  await db.transaction(async (tx) => {
    const due = tx
      .select({ readerId: readerAgreements.readerId })
      .from(readerAgreements)
      .groupBy(readerAgreements.readerId)
      .having(
        sql`bool_and(${readerAgreements.endedAt} is not null) and bool_or(${readerAgreements.purgedAt} is null)
          and max(${readerAgreements.endedAt}) + make_interval(months => ${KEEP_MONTHS}) <= ${now.toISOString()}::timestamptz`,
      );
    const purged = await tx
      .update(readerAgreements)
      .set({ purgedAt: now })
      .where(and(inArray(readerAgreements.readerId, due), isNull(readerAgreements.purgedAt)))
      .returning({ readerId: readerAgreements.readerId });
    if (purged.length === 0) return;
    await tx.delete(readerPhones).where(
      inArray(
        readerPhones.readerId,
        purged.map(({ readerId }) => readerId),
      ),
    );
  });
}
