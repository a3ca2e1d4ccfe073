"use server";

import { proveByCode } from "@polosa/newsroom/codes/commands.ts";
import { Code } from "@polosa/newsroom/codes/input.ts";
import { acceptInvitation } from "@polosa/newsroom/invitations/commands.ts";
import { AcceptInvitation } from "@polosa/newsroom/invitations/input.ts";
import { DomainError } from "@polosa/newsroom/kernel/errors.ts";
import { askForPasskey } from "@polosa/newsroom/passkeys/challenges.ts";
import { provePasskey } from "@polosa/newsroom/passkeys/commands.ts";
import { UsePasskey } from "@polosa/newsroom/passkeys/input.ts";
import { askPasswordReset, resetPassword } from "@polosa/newsroom/passwords/commands.ts";
import { AskPasswordReset, ResetPassword } from "@polosa/newsroom/passwords/input.ts";
import { findPerson } from "@polosa/newsroom/people/queries.ts";
import { proveByRecoveryCode } from "@polosa/newsroom/recovery-codes/commands.ts";
import { RecoveryCode } from "@polosa/newsroom/recovery-codes/input.ts";
import { openSession, raiseSession } from "@polosa/newsroom/sessions/commands.ts";
import { after } from "next/server";
import { z } from "zod";
import { keepChallenge, place, readChallenge } from "../../server/challenge.ts";
import { db } from "../../server/db.ts";
import { toResetLetter } from "../../server/letters.ts";
import { readOrigin, rememberDevice } from "../../server/origin.ts";
import { beginSession, getToken } from "../../server/session.ts";
import { secondStepAction, strangerAction } from "../../server/staff-action.ts";

const Nothing = z.strictObject({});

export const proveByCodeAction = secondStepAction(Code, async (actor, input) => {
  await proveByCode(db(), actor, { ...input, token: await getToken(), origin: await readOrigin(actor.email) });
  await rememberDevice(actor.email);
});

export const proveByRecoveryCodeAction = secondStepAction(RecoveryCode, async (actor, input) => {
  await proveByRecoveryCode(db(), actor, { ...input, token: await getToken(), origin: await readOrigin(actor.email) });
  await rememberDevice(actor.email);
});

export const proveByPasskeyAction = secondStepAction(UsePasskey, async (actor, input) => {
  const personId = await provePasskey(db(), { ...input, challenge: await readChallenge(), place: place() });
  if (personId !== actor.id) throw new DomainError("invalid", "passkey_unknown");
  await raiseSession(db(), await getToken(), "passkey");
  await rememberDevice(actor.email);
});

export const askForPasskeyAction = strangerAction(Nothing, async () => {
  const asked = await askForPasskey(place());
  await keepChallenge(asked.challenge);
  return asked;
});

/** A passkey alone: the browser has asked who is there, so it is both steps at once. */
export const signInByPasskeyAction = strangerAction(UsePasskey, async (input) => {
  const personId = await provePasskey(db(), { ...input, challenge: await readChallenge(), place: place() });
  const person = await findPerson(db(), personId);
  const { userAgent } = await readOrigin(person?.email ?? "");
  await beginSession(await openSession(db(), { personId, userAgent, secondFactor: "passkey" }));
  if (person) await rememberDevice(person.email);
});

/** Answers before it looks, so that neither words nor time tell whether somebody has that address. */
export const askPasswordResetAction = strangerAction(AskPasswordReset, async (input) => {
  const origin = await readOrigin(input.email);
  after(() => askPasswordReset(db(), { ...input, origin, toLetter: toResetLetter }).catch(reportUnasked));
});

export const resetPasswordAction = strangerAction(ResetPassword, (input) => resetPassword(db(), input));

export const acceptInvitationAction = strangerAction(AcceptInvitation, async (input) => {
  const personId = await acceptInvitation(db(), input);
  const person = await findPerson(db(), personId);
  const { userAgent } = await readOrigin(person?.email ?? "");
  await beginSession(await openSession(db(), { personId, userAgent, secondFactor: "none" }));
});

/** Too many letters asked for is said to nobody: the answer has gone out already. */
function reportUnasked(error: unknown): void {
  if (!(error instanceof DomainError)) console.error("admin: password reset:", error);
}
