"use server";

import { settleNote, writeNote } from "@polosa/newsroom/margins/commands.ts";
import { SettleNote, WriteNote } from "@polosa/newsroom/margins/input.ts";
import { listThreads } from "@polosa/newsroom/margins/queries.ts";
import { db } from "../../server/db.ts";
import { staffAction } from "../../server/staff-action.ts";

/** Each answers the article's threads as they are now. */
export const writeNoteAction = staffAction(WriteNote, async (actor, input) => {
  await writeNote(db(), actor, input);
  return listThreads(db(), input.articleId);
});

export const settleNoteAction = staffAction(SettleNote, async (actor, input) => {
  await settleNote(db(), actor, input);
  return listThreads(db(), input.articleId);
});
