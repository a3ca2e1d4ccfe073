"use server";

import { confirmCodes, removeCodes, startCodes } from "@polosa/newsroom/codes/commands.ts";
import { Code } from "@polosa/newsroom/codes/input.ts";
import { askForNewPasskey } from "@polosa/newsroom/passkeys/challenges.ts";
import { addPasskey, removePasskey, renamePasskey } from "@polosa/newsroom/passkeys/commands.ts";
import { AddPasskey, RemovePasskey, RenamePasskey } from "@polosa/newsroom/passkeys/input.ts";
import { changePassword } from "@polosa/newsroom/passwords/commands.ts";
import { ChangePassword } from "@polosa/newsroom/passwords/input.ts";
import { changeProfile } from "@polosa/newsroom/people/commands.ts";
import { ChangeProfile } from "@polosa/newsroom/people/input.ts";
import { renewRecoveryCodes } from "@polosa/newsroom/recovery-codes/commands.ts";
import { revokeOtherSessions, revokeSession } from "@polosa/newsroom/sessions/commands.ts";
import { RevokeSession } from "@polosa/newsroom/sessions/input.ts";
import { refresh } from "next/cache";
import { z } from "zod";
import { keepChallenge, place, readChallenge } from "../../server/challenge.ts";
import { db } from "../../server/db.ts";
import { env } from "../../server/env.ts";
import { readOrigin } from "../../server/origin.ts";
import { getToken } from "../../server/session.ts";
import { setUpAction, staffAction } from "../../server/staff-action.ts";
import { makeFirstRecoveryCodes, toQrPath } from "./second-step.ts";

const Nothing = z.strictObject({});

export const changeProfileAction = staffAction(ChangeProfile, async (actor, input) => {
  await changeProfile(db(), actor, input);
  refresh();
});

export const changePasswordAction = staffAction(ChangePassword, async (actor, input) => {
  await changePassword(db(), actor, { ...input, token: await getToken(), origin: await readOrigin(actor.email) });
  refresh();
});

export const revokeSessionAction = staffAction(RevokeSession, async (actor, input) => {
  await revokeSession(db(), actor, input);
  refresh();
});

export const revokeOtherSessionsAction = staffAction(Nothing, async (actor) => {
  await revokeOtherSessions(db(), actor, await getToken());
  refresh();
});

/** The secret as text and as a drawing for a phone's camera. */
export const startCodesAction = setUpAction(Nothing, async (actor) => {
  const { secret, address } = await startCodes(db(), actor, { secret: env().AUTH_SECRET });
  return { secret, qr: toQrPath(address) };
});

/** Answers recovery codes when there were none. The page is not refreshed: it would take them off the screen. */
export const confirmCodesAction = setUpAction(Code, async (actor, input) => {
  await confirmCodes(db(), actor, { ...input, token: await getToken(), origin: await readOrigin(actor.email) });
  return makeFirstRecoveryCodes(actor);
});

export const removeCodesAction = staffAction(Nothing, async (actor) => {
  await removeCodes(db(), actor);
  refresh();
});

export const askForNewPasskeyAction = setUpAction(Nothing, async (actor) => {
  const asked = await askForNewPasskey(db(), actor, place());
  await keepChallenge(asked.challenge);
  return asked;
});

export const addPasskeyAction = setUpAction(AddPasskey, async (actor, input) => {
  await addPasskey(db(), actor, { ...input, challenge: await readChallenge(), place: place(), token: await getToken() });
  return makeFirstRecoveryCodes(actor);
});

export const renamePasskeyAction = staffAction(RenamePasskey, async (actor, input) => {
  await renamePasskey(db(), actor, input);
  refresh();
});

export const removePasskeyAction = staffAction(RemovePasskey, async (actor, input) => {
  await removePasskey(db(), actor, input);
  refresh();
});

export const renewRecoveryCodesAction = staffAction(Nothing, (actor) => renewRecoveryCodes(db(), actor, { secret: env().AUTH_SECRET }));
