import type { Db } from "@polosa/db/client.ts";
import { settings } from "@polosa/db/schema/settings.ts";
import { eq } from "drizzle-orm";
import { seal } from "../access/keys.ts";
import { writeAudit } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { authorize } from "../kernel/errors.ts";
import { OUTSIDE_SEAL } from "../outside-checks/asking.ts";
import { authorizeAdministrator } from "../people/administrators.ts";
import { getSettings } from "../settings/queries.ts";
import type { OutsideCheck, Screening, SetOutsideCheck } from "./input.ts";
import { canSetScreening } from "./permissions.ts";

/** Says which checks are on, what they do and where they begin; in force for the next comment. */
export async function setScreening(db: Db, actor: Actor, screening: Screening): Promise<void> {
  await db.transaction(async (tx) => {
    authorize(canSetScreening(actor));
    const { screening: before } = await getSettings(tx);

    await keep(tx, actor, { key: "screening", value: screening });

    await writeAudit(tx, actor, { act: "setScreening", subject: "setting", subjectId: "screening", details: { before, after: screening } });
  });
}

/** From now on the newsroom's own service is asked of each comment. `secret` seals the key that signs the questions. */
export async function setOutsideCheck(db: Db, actor: Actor, { url, key, secret }: SetOutsideCheck & { secret: string }): Promise<void> {
  await db.transaction(async (tx) => {
    await authorizeAdministrator(tx, actor);

    const value: OutsideCheck = { url, sealedKey: seal(secret, OUTSIDE_SEAL, key) };
    await keep(tx, actor, { key: "outsideCheck", value });

    await writeAudit(tx, actor, { act: "setOutsideCheck", subject: "setting", subjectId: "outsideCheck", details: { url } });
  });
}

export async function removeOutsideCheck(db: Db, actor: Actor): Promise<void> {
  await db.transaction(async (tx) => {
    await authorizeAdministrator(tx, actor);
    const { outsideCheck } = await getSettings(tx);

    await tx.delete(settings).where(eq(settings.key, "outsideCheck"));

    await writeAudit(tx, actor, {
      act: "removeOutsideCheck",
      subject: "setting",
      subjectId: "outsideCheck",
      details: { url: outsideCheck ? outsideCheck.url : null },
    });
  });
}

async function keep(tx: Db, actor: Actor, { key, value }: { key: string; value: unknown }): Promise<void> {
  const set = { value, changedBy: actor.id, changedAt: new Date() };
  await tx
    .insert(settings)
    .values({ key, ...set })
    .onConflictDoUpdate({ target: settings.key, set });
}
