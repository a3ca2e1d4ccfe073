import { fieldText } from "@polosa/document/text.ts";
import { z } from "zod";
import { SaidOfChange } from "../corrections/input.ts";

const moment = z.iso.datetime({ error: "time_malformed" });

export const SchedulePublication = z.strictObject({
  articleId: z.uuid(),
  /** Number of the revision to publish: the newest, which is what the editor has before them. */
  revision: z.int().min(1),
  /** UTC. */
  dueAt: moment,
  change: SaidOfChange,
});
export type SchedulePublication = z.infer<typeof SchedulePublication>;

export const ScheduleTakedown = z.strictObject({
  articleId: z.uuid(),
  dueAt: moment,
  reason: fieldText(1_000, "reason_too_long").min(3, { error: "reason_missing" }),
  /** What readers will be told; empty: only that it is gone. */
  publicReason: fieldText(500, "reason_too_long").default(""),
});
export type ScheduleTakedown = z.infer<typeof ScheduleTakedown>;

export const CancelSchedule = z.strictObject({ articleId: z.uuid(), scheduleId: z.uuid() });
export type CancelSchedule = z.infer<typeof CancelSchedule>;

export const Reschedule = z.strictObject({
  scheduleIds: z.array(z.uuid()).min(1).max(200),
  /** Later; negative: earlier. */
  minutes: z
    .int()
    .min(-525_600)
    .max(525_600)
    .refine((minutes) => minutes !== 0),
});
export type Reschedule = z.infer<typeof Reschedule>;
