"use server";

import { resetSectionThread, resetThread, setSectionThread, setThread } from "@polosa/newsroom/threads/commands.ts";
import { ResetSectionThread, ResetThread, SetSectionThread, SetThread } from "@polosa/newsroom/threads/input.ts";
import { refresh } from "next/cache";
import { db } from "../../server/db.ts";
import { staffAction } from "../../server/staff-action.ts";

export const setThreadAction = staffAction(SetThread, async (actor, input) => {
  await setThread(db(), actor, input);
  refresh();
});

export const resetThreadAction = staffAction(ResetThread, async (actor, input) => {
  await resetThread(db(), actor, input);
  refresh();
});

export const setSectionThreadAction = staffAction(SetSectionThread, async (actor, input) => {
  await setSectionThread(db(), actor, input);
  refresh();
});

export const resetSectionThreadAction = staffAction(ResetSectionThread, async (actor, input) => {
  await resetSectionThread(db(), actor, input);
  refresh();
});
