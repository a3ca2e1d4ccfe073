import type { Db } from "@polosa/db/client.ts";
import { recoveryCodes } from "@polosa/db/schema/access.ts";
import { people } from "@polosa/db/schema/people.ts";
import { eq } from "drizzle-orm";
import { isSecondStepDemanded } from "../arrivals/queries.ts";
import type { Actor } from "../kernel/actor.ts";
import { DomainError } from "../kernel/errors.ts";
import { hasSecondStep } from "./queries.ts";

/** Asked after a removal, in its transaction. Where none is left, recovery codes recover nothing and go too. */
export async function keepASecondStep(tx: Db, actor: Actor): Promise<void> {
  const [person] = await tx.select({ has: hasSecondStep() }).from(people).where(eq(people.id, actor.id)).for("update");
  if (person?.has) return;
  if (await isSecondStepDemanded(tx, actor)) throw new DomainError("conflict", "second_step_demanded");
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.personId, actor.id));
}
