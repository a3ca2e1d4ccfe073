import { threadModes } from "@polosa/db/schema/threads.ts";
import { z } from "zod";

const Mode = z.enum(threadModes, { error: "thread_mode_missing" });
const SlowSeconds = z
  .number({ error: "slow_malformed" })
  .int({ error: "slow_malformed" })
  .min(0, { error: "slow_malformed" })
  .max(86_400, { error: "slow_malformed" });

export const SetThread = z.strictObject({ articleId: z.uuid({ error: "article_missing" }), mode: Mode, slowSeconds: SlowSeconds });
export type SetThread = z.infer<typeof SetThread>;

export const ResetThread = z.strictObject({ articleId: z.uuid({ error: "article_missing" }) });
export type ResetThread = z.infer<typeof ResetThread>;

export const SetSectionThread = z.strictObject({
  sectionId: z.uuid({ error: "section_missing" }),
  mode: Mode,
  slowSeconds: SlowSeconds,
  closesAfterDays: z
    .number({ error: "days_malformed" })
    .int({ error: "days_malformed" })
    .min(1, { error: "days_malformed" })
    .max(3_650, { error: "days_malformed" })
    .nullable(),
});
export type SetSectionThread = z.infer<typeof SetSectionThread>;

export const ResetSectionThread = z.strictObject({ sectionId: z.uuid({ error: "section_missing" }) });
export type ResetSectionThread = z.infer<typeof ResetSectionThread>;
