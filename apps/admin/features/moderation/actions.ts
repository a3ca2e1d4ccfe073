"use server";

import { approveComment, removeComment, restoreComment, takeBackDecision } from "@polosa/newsroom/moderation/commands.ts";
import { ApproveComment, RemoveComment, RestoreComment, TakeBackDecision } from "@polosa/newsroom/moderation/input.ts";
import { refresh } from "next/cache";
import { db } from "../../server/db.ts";
import { staffAction } from "../../server/staff-action.ts";

// The list and the count in the navigation come back with the answer.

export const approveCommentAction = staffAction(ApproveComment, async (actor, input) => {
  await approveComment(db(), actor, input);
  refresh();
});

export const removeCommentAction = staffAction(RemoveComment, async (actor, input) => {
  await removeComment(db(), actor, input);
  refresh();
});

export const restoreCommentAction = staffAction(RestoreComment, async (actor, input) => {
  await restoreComment(db(), actor, input);
  refresh();
});

export const takeBackDecisionAction = staffAction(TakeBackDecision, async (actor, input) => {
  await takeBackDecision(db(), actor, input);
  refresh();
});
