"use server";

import { setSetting } from "@polosa/newsroom/settings/commands.ts";
import { SetSetting } from "@polosa/newsroom/settings/input.ts";
import { refresh } from "next/cache";
import { db } from "../../server/db.ts";
import { staffAction } from "../../server/staff-action.ts";

export const setSettingAction = staffAction(SetSetting, async (actor, input) => {
  await setSetting(db(), actor, input);
  refresh();
});
