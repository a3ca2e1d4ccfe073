import { randomBytes } from "node:crypto";
import type { Db } from "@polosa/db/client.ts";
import { passwordResets } from "@polosa/db/schema/access.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { people } from "@polosa/db/schema/people.ts";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Origin } from "../access/origin.ts";
import { writeAudit } from "../audit/commands.ts";
import { giveBackGuess, takeGuess } from "../guesses/commands.ts";
import { passwordOf, resetOf } from "../guesses/rules.ts";
import type { Actor } from "../kernel/actor.ts";
import { DomainError } from "../kernel/errors.ts";
import { type Letter, writeLetter } from "../letters/commands.ts";
import { endOtherSessions, endSessionsOf } from "../sessions/commands.ts";
import { toTokenHash } from "../sessions/tokens.ts";
import { hashPassword, isPassword } from "./hashing.ts";
import type { AskPasswordReset, ChangePassword, ResetPassword } from "./input.ts";
import { findReset } from "./queries.ts";
import { refusePassword } from "./rules.ts";

const RESET_MS = 60 * 60_000;

/** The words of a letter that carries a link, by the language of who gets it. */
export type ToLetter = (token: string, locale: Locale) => Pick<Letter, "subject" | "body">;

/** The person's own; every other session of theirs ends. */
export async function changePassword(db: Db, actor: Actor & { email: string }, input: ChangePassword & { token: string; origin: Origin }): Promise<void> {
  refuseWeak(input.password, actor.email);
  const guess = await takeGuess(db, input.origin, passwordOf(actor.email));
  const [person] = await db.select({ passwordHash: people.passwordHash }).from(people).where(eq(people.id, actor.id));
  if (!(await isPassword(person?.passwordHash ?? null, input.current))) throw new DomainError("invalid", "password_wrong", { current: "password_wrong" });
  await giveBackGuess(db, guess);
  const passwordHash = await hashPassword(input.password);

  await db.transaction(async (tx) => {
    await tx.update(people).set({ passwordHash }).where(eq(people.id, actor.id));
    await endOtherSessions(tx, actor.id, input.token);

    await writeAudit(tx, actor, { act: "changePassword", subject: "person", subjectId: actor.id });
  });
}

/** Writes a letter when somebody has that address; whoever asks is told the same. */
export async function askPasswordReset(db: Db, input: AskPasswordReset & { origin: Origin; toLetter: ToLetter }): Promise<void> {
  await takeGuess(db, input.origin, resetOf(input.email));
  const [person] = await db
    .select({ id: people.id, email: people.email, locale: people.locale })
    .from(people)
    .where(and(eq(sql`lower(${people.email})`, input.email.toLowerCase()), isNull(people.deactivatedAt)));
  if (!person) return;

  await db.transaction(async (tx) => {
    const token = await makeReset(tx, person.id);
    await writeLetter(tx, { toAddress: person.email, locale: person.locale, ...input.toLetter(token, person.locale) });
    await writeAudit(tx, null, { act: "askPasswordReset", subject: "person", subjectId: person.id });
  });
}

/** Good once and for an hour; returns the token, which is told this once. */
export async function makeReset(tx: Db, personId: string): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  await tx.insert(passwordResets).values({ personId, tokenHash: toTokenHash(token), expiresAt: new Date(Date.now() + RESET_MS) });
  return token;
}

/** Sets the password, ends every session and every other link of the person's. */
export async function resetPassword(db: Db, { token, password }: ResetPassword): Promise<void> {
  const person = await findReset(db, token);
  if (!person) throw new DomainError("not_found", "reset_over");
  refuseWeak(password, person.email);
  const passwordHash = await hashPassword(password);

  await db.transaction(async (tx) => {
    const used = await tx
      .update(passwordResets)
      .set({ usedAt: new Date() })
      .where(and(eq(passwordResets.personId, person.id), isNull(passwordResets.usedAt), gt(passwordResets.expiresAt, new Date())))
      .returning({ tokenHash: passwordResets.tokenHash });
    if (!used.some(({ tokenHash }) => tokenHash === toTokenHash(token))) throw new DomainError("not_found", "reset_over");

    await tx.update(people).set({ passwordHash }).where(eq(people.id, person.id));
    await endSessionsOf(tx, person.id);

    await writeAudit(tx, null, { act: "resetPassword", subject: "person", subjectId: person.id });
  });
}

export function refuseWeak(password: string, email: string): void {
  const refusal = refusePassword(password, email);
  if (refusal) throw new DomainError("invalid", refusal, { password: refusal });
}
