import type { Db } from "@polosa/db/client.ts";
import { recoveryCodes } from "@polosa/db/schema/access.ts";
import { people } from "@polosa/db/schema/people.ts";
import { and, eq, isNull } from "drizzle-orm";
import { toKeyedHash } from "../access/keys.ts";
import type { Origin } from "../access/origin.ts";
import { writeAudit } from "../audit/commands.ts";
import { giveBackGuess, takeGuess } from "../guesses/commands.ts";
import { codeOf } from "../guesses/rules.ts";
import type { Actor } from "../kernel/actor.ts";
import { DomainError } from "../kernel/errors.ts";
import { hasSecondStep } from "../second-steps/queries.ts";
import { raiseSession } from "../sessions/commands.ts";
import type { RecoveryCode } from "./input.ts";
import { makeRecoveryCode, RECOVERY_CODES, toPlainCode } from "./rules.ts";

/** Ten new codes, told this once; the old ones stop working. */
export async function renewRecoveryCodes(db: Db, actor: Actor, { secret }: { secret: string }): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, makeRecoveryCode);
  await db.transaction(async (tx) => {
    const [person] = await tx.select({ has: hasSecondStep() }).from(people).where(eq(people.id, actor.id)).for("update");
    if (!person?.has) throw new DomainError("conflict", "second_step_missing");

    await tx.delete(recoveryCodes).where(eq(recoveryCodes.personId, actor.id));
    await tx.insert(recoveryCodes).values(codes.map((code) => ({ personId: actor.id, codeHash: toCodeHash(secret, actor, code) })));

    await writeAudit(tx, actor, { act: "renewRecoveryCodes", subject: "person", subjectId: actor.id });
  });
  return codes;
}

/** The second step of a sign-in for somebody without their phone. */
export async function proveByRecoveryCode(db: Db, actor: Actor, { code, origin, token }: RecoveryCode & { origin: Origin; token: string }): Promise<void> {
  const guess = await takeGuess(db, origin, codeOf(actor.id));
  await db.transaction(async (tx) => {
    const used = await tx
      .update(recoveryCodes)
      .set({ usedAt: new Date() })
      .where(and(eq(recoveryCodes.personId, actor.id), eq(recoveryCodes.codeHash, toCodeHash(origin.secret, actor, code)), isNull(recoveryCodes.usedAt)))
      .returning({ id: recoveryCodes.id });
    if (used.length === 0) throw new DomainError("invalid", "recovery_code_wrong", { code: "recovery_code_wrong" });
    await raiseSession(tx, token, "recovery");

    await writeAudit(tx, actor, { act: "useRecoveryCode", subject: "person", subjectId: actor.id });
  });
  await giveBackGuess(db, guess);
}

const toCodeHash = (secret: string, { id }: Actor, code: string): string => toKeyedHash(secret, "recovery codes", `${id} ${toPlainCode(code)}`);
