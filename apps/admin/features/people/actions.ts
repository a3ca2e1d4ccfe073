"use server";

import { invitePerson, revokeInvitation } from "@polosa/newsroom/invitations/commands.ts";
import { InvitePerson, RevokeInvitation } from "@polosa/newsroom/invitations/input.ts";
import { changeRoles, deactivatePerson, forcePasswordReset, reactivatePerson, removeSecondSteps } from "@polosa/newsroom/people/commands.ts";
import { ChangeRoles, OfPerson } from "@polosa/newsroom/people/input.ts";
import { refresh } from "next/cache";
import { db } from "../../server/db.ts";
import { toInvitationAddress, toInvitationLetter, toResetAddress, toResetLetter } from "../../server/letters.ts";
import { staffAction } from "../../server/staff-action.ts";

/** Answers the link, which is shown this once; a letter carries it too. */
export const invitePersonAction = staffAction(InvitePerson, async (actor, input) => {
  const token = await invitePerson(db(), actor, { ...input, toLetter: toInvitationLetter(actor.name) });
  refresh();
  return toInvitationAddress(token);
});

export const revokeInvitationAction = staffAction(RevokeInvitation, async (actor, input) => {
  await revokeInvitation(db(), actor, input);
  refresh();
});

export const changeRolesAction = staffAction(ChangeRoles, async (actor, input) => {
  await changeRoles(db(), actor, input);
  refresh();
});

export const deactivatePersonAction = staffAction(OfPerson, async (actor, input) => {
  await deactivatePerson(db(), actor, input);
  refresh();
});

export const reactivatePersonAction = staffAction(OfPerson, async (actor, input) => {
  await reactivatePerson(db(), actor, input);
  refresh();
});

/** Answers the link to a new password, which is shown this once; a letter carries it too. */
export const forcePasswordResetAction = staffAction(OfPerson, async (actor, input) => {
  const token = await forcePasswordReset(db(), actor, { ...input, toLetter: toResetLetter });
  refresh();
  return toResetAddress(token);
});

export const removeSecondStepsAction = staffAction(OfPerson, async (actor, input) => {
  await removeSecondSteps(db(), actor, input);
  refresh();
});
