"use server";

import { cancelSchedule, reschedule, schedulePublication, scheduleTakedown } from "@polosa/newsroom/schedules/commands.ts";
import { CancelSchedule, Reschedule, SchedulePublication, ScheduleTakedown } from "@polosa/newsroom/schedules/input.ts";
import { listSchedulesOf } from "@polosa/newsroom/schedules/queries.ts";
import { refresh } from "next/cache";
import { db } from "../../server/db.ts";
import { staffAction } from "../../server/staff-action.ts";

/** Each answers what now waits for the article. */
export const schedulePublicationAction = staffAction(SchedulePublication, async (actor, input) => {
  await schedulePublication(db(), actor, input);
  return listSchedulesOf(db(), input.articleId);
});

export const scheduleTakedownAction = staffAction(ScheduleTakedown, async (actor, input) => {
  await scheduleTakedown(db(), actor, input);
  return listSchedulesOf(db(), input.articleId);
});

export const cancelScheduleAction = staffAction(CancelSchedule, async (actor, input) => {
  await cancelSchedule(db(), actor, input);
  return listSchedulesOf(db(), input.articleId);
});

export const rescheduleAction = staffAction(Reschedule, async (actor, input) => {
  await reschedule(db(), actor, input);
  refresh();
});
