import type { Db } from "@polosa/db/client.ts";
import { codeGenerators } from "@polosa/db/schema/access.ts";
import { and, eq, isNotNull, isNull, lt, type SQL } from "drizzle-orm";
import { seal, unseal } from "../access/keys.ts";
import type { Origin } from "../access/origin.ts";
import { writeAudit } from "../audit/commands.ts";
import { giveBackGuess, takeGuess } from "../guesses/commands.ts";
import { codeOf } from "../guesses/rules.ts";
import type { Actor } from "../kernel/actor.ts";
import { DomainError } from "../kernel/errors.ts";
import { keepASecondStep } from "../second-steps/commands.ts";
import { endOtherSessions, raiseSession } from "../sessions/commands.ts";
import type { Code } from "./input.ts";
import { findStep, makeSecret, toGenerator } from "./rules.ts";

type Person = Actor & { email: string };
export type CodeProof = Code & { origin: Origin; token: string };

const LABEL = "one-time codes";

/** Makes a secret for an app, which is good for nothing until a first code has confirmed it. Returns it in Base32 and as an address for a QR code. */
export async function startCodes(db: Db, actor: Person, { secret: key }: { secret: string }): Promise<{ secret: string; address: string }> {
  const secret = makeSecret();
  const sealed = seal(key, LABEL, secret);
  const started = await db
    .insert(codeGenerators)
    .values({ personId: actor.id, secret: sealed })
    .onConflictDoUpdate({ target: codeGenerators.personId, set: { secret: sealed, lastStep: 0 }, setWhere: isNull(codeGenerators.confirmedAt) })
    .returning({ personId: codeGenerators.personId });
  if (started.length === 0) throw new DomainError("conflict", "codes_exist");
  return { secret, address: toGenerator(secret, actor.email).toString() };
}

/** A first code proves that the app works: from now on one is asked at each sign-in, and other sessions end. */
export async function confirmCodes(db: Db, actor: Person, proof: CodeProof): Promise<void> {
  const step = await checkCode(db, actor, { ...proof, isConfirmed: isNull(codeGenerators.confirmedAt) });

  await db.transaction(async (tx) => {
    const confirmed = await tx
      .update(codeGenerators)
      .set({ confirmedAt: new Date(), lastStep: step })
      .where(and(eq(codeGenerators.personId, actor.id), isNull(codeGenerators.confirmedAt)))
      .returning({ personId: codeGenerators.personId });
    if (confirmed.length === 0) throw new DomainError("conflict", "codes_exist");
    await raiseSession(tx, proof.token, "code");
    await endOtherSessions(tx, actor.id, proof.token);

    await writeAudit(tx, actor, { act: "confirmCodes", subject: "person", subjectId: actor.id });
  });
}

/** The second step of a sign-in. A code is taken once, even by two requests at the same moment. */
export async function proveByCode(db: Db, actor: Person, proof: CodeProof): Promise<void> {
  const step = await checkCode(db, actor, { ...proof, isConfirmed: isNotNull(codeGenerators.confirmedAt) });
  const taken = await db
    .update(codeGenerators)
    .set({ lastStep: step })
    .where(and(eq(codeGenerators.personId, actor.id), lt(codeGenerators.lastStep, step)))
    .returning({ personId: codeGenerators.personId });
  if (taken.length === 0) throw new DomainError("invalid", "code_used", { code: "code_used" });
  await raiseSession(db, proof.token, "code");
}

export async function removeCodes(db: Db, actor: Actor): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.delete(codeGenerators).where(eq(codeGenerators.personId, actor.id));
    await keepASecondStep(tx, actor);

    await writeAudit(tx, actor, { act: "removeCodes", subject: "person", subjectId: actor.id });
  });
}

async function checkCode(db: Db, actor: Person, { code, origin, isConfirmed }: CodeProof & { isConfirmed: SQL }): Promise<number> {
  const guess = await takeGuess(db, origin, codeOf(actor.id));
  const [generator] = await db
    .select({ secret: codeGenerators.secret })
    .from(codeGenerators)
    .where(and(eq(codeGenerators.personId, actor.id), isConfirmed));
  const step = generator ? findStep(unseal(origin.secret, LABEL, generator.secret), code, Date.now()) : null;
  if (step === null) throw new DomainError("invalid", "code_wrong", { code: "code_wrong" });
  await giveBackGuess(db, guess);
  return step;
}
