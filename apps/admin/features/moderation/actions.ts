"use server";

import { handOverComment } from "@polosa/newsroom/claims/commands.ts";
import { HandOver } from "@polosa/newsroom/claims/input.ts";
import { decideComments, removeAllOfReader } from "@polosa/newsroom/moderation/commands.ts";
import { DecideComments, RemoveAllOfReader, UndoAct } from "@polosa/newsroom/moderation/input.ts";
import { undoAct } from "@polosa/newsroom/moderation/undoing.ts";
import { db } from "../../server/db.ts";
import { staffAction } from "../../server/staff-action.ts";

// The page is not made anew with each answer: a moderator is at the next comment already.

export const decideCommentsAction = staffAction(DecideComments, (actor, input) => decideComments(db(), actor, input));

export const undoActAction = staffAction(UndoAct, (actor, input) => undoAct(db(), actor, input));

export const removeAllOfReaderAction = staffAction(RemoveAllOfReader, (actor, input) => removeAllOfReader(db(), actor, input));

export const handOverCommentAction = staffAction(HandOver, (actor, input) => handOverComment(db(), actor, input));
