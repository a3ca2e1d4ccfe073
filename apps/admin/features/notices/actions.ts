"use server";

import { readAllNotices, readNotice } from "@polosa/newsroom/notices/commands.ts";
import { ReadAllNotices, ReadNotice } from "@polosa/newsroom/notices/input.ts";
import { refresh } from "next/cache";
import { db } from "../../server/db.ts";
import { staffAction } from "../../server/staff-action.ts";

// The list and the count in the navigation come back with the answer.

export const readNoticeAction = staffAction(ReadNotice, async (actor, input) => {
  await readNotice(db(), actor, input);
  refresh();
});

export const readAllNoticesAction = staffAction(ReadAllNotices, async (actor) => {
  await readAllNotices(db(), actor);
  refresh();
});
