import type { Db } from "@polosa/db/client.ts";
import { readerSanctions, readers } from "@polosa/db/schema/readers.ts";
import { eq } from "drizzle-orm";
import { writeAudit } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import { writeLetter } from "../letters/commands.ts";
import { getSettings } from "../settings/queries.ts";
import type { ImposeSanction, LiftSanction } from "./input.ts";
import { toLiftedLetter, toSanctionLetter } from "./letters.ts";
import { canSanction } from "./permissions.ts";
import { muteHours } from "./rules.ts";

/** Warns a reader, or keeps them from commenting freely: for a time, until it is lifted, or until somebody has read each comment. They are told. */
export async function imposeSanction(db: Db, actor: Actor, input: ImposeSanction): Promise<string> {
  return db.transaction(async (tx) => {
    const reader = await getReader(tx, input.readerId);

    authorize(canSanction(actor));

    const endsAt = input.kind === "mute" ? new Date(Date.now() + muteHours[input.lasts] * 3_600_000) : null;
    const { readerId, kind, reason, note } = input;
    const [sanction] = await tx
      .insert(readerSanctions)
      .values({ readerId, kind, reason, note, imposedBy: actor.id, endsAt })
      .returning({ id: readerSanctions.id });
    if (!sanction) throw new Error("A sanction was not written");

    const { siteName, timeZone } = await getSettings(tx);
    const told = { kind, reason, endsAt, siteName: siteName[reader.locale], timeZone };
    if (reader.email) await writeLetter(tx, { toAddress: reader.email, locale: reader.locale, ...toSanctionLetter(told, reader.locale) });
    await writeAudit(tx, actor, {
      act: "imposeSanction",
      subject: "reader",
      subjectId: readerId,
      details: { sanctionId: sanction.id, kind, reason, endsAt: endsAt?.toISOString() ?? null },
    });
    return sanction.id;
  });
}

/** Ends a sanction before its time. The reader is told. */
export async function liftSanction(db: Db, actor: Actor, { sanctionId }: LiftSanction): Promise<void> {
  await db.transaction(async (tx) => {
    const [sanction] = await tx.select().from(readerSanctions).where(eq(readerSanctions.id, sanctionId)).for("update");
    if (!sanction) throw new DomainError("not_found", "sanction_missing");

    authorize(canSanction(actor));
    const isOver = sanction.liftedAt !== null || (sanction.endsAt !== null && sanction.endsAt.getTime() <= Date.now());
    if (isOver) throw new DomainError("conflict", "sanction_over");

    await tx.update(readerSanctions).set({ liftedBy: actor.id, liftedAt: new Date() }).where(eq(readerSanctions.id, sanctionId));

    const reader = await getReader(tx, sanction.readerId);
    const { siteName } = await getSettings(tx);
    const told = { kind: sanction.kind, siteName: siteName[reader.locale] };
    if (reader.email) await writeLetter(tx, { toAddress: reader.email, locale: reader.locale, ...toLiftedLetter(told, reader.locale) });
    await writeAudit(tx, actor, { act: "liftSanction", subject: "reader", subjectId: sanction.readerId, details: { sanctionId, kind: sanction.kind } });
  });
}

async function getReader(tx: Db, readerId: string) {
  const [reader] = await tx.select({ email: readers.email, locale: readers.locale }).from(readers).where(eq(readers.id, readerId)).for("key share");
  if (!reader) throw new DomainError("not_found", "reader_missing");
  return reader;
}
