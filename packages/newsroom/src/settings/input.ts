import { z } from "zod";

/** Settings by key; a key that was never set has its default. */
export const settingSchemas = {
  /** What the paper is called, in each language. */
  siteName: z.strictObject({ kk: z.string().min(1), ru: z.string().min(1), en: z.string().min(1) }).default({ kk: "Полоса", ru: "Полоса", en: "Polosa" }),
  /** IANA name; dates on pages are shown in it. */
  timeZone: z.string().refine(isTimeZone, { error: "unknown_time_zone" }).default("Asia/Almaty"),
  /** Whether articles take new comments. */
  comments: z.enum(["open", "closed"]).default("open"),
  /** Whether readers get only what somebody other than its author approved. */
  fourEyes: z.boolean().default(false),
} as const;

export type Settings = { [Key in keyof typeof settingSchemas]: z.output<(typeof settingSchemas)[Key]> };

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
