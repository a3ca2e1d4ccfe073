import { roleNames } from "@polosa/db/schema/people.ts";
import { readerWays } from "@polosa/db/schema/readers.ts";
import { threadModes } from "@polosa/db/schema/threads.ts";
import { z } from "zod";
import { OutsideCheck, Screening } from "../screening/input.ts";

const Name = z.string().trim().min(1, { error: "site_name_missing" }).max(60, { error: "site_name_too_long" });

/** Settings by key; a key that was never set has its default. */
export const settingSchemas = {
  /** What the paper is called, in each language. */
  siteName: z.strictObject({ kk: Name, ru: Name, en: Name }).default({ kk: "Полоса", ru: "Полоса", en: "Polosa" }),
  /** IANA name; dates on pages are shown in it. */
  timeZone: z.string().refine(isTimeZone, { error: "unknown_time_zone" }).default("Asia/Almaty"),
  /** How comments are kept where nobody decided otherwise for an article or its section. */
  comments: z.enum(threadModes).default("open"),
  /** How readers are known before they comment. */
  identity: z.enum(readerWays).default("open"),
  /** What screening looks for in readers' comments, and what it does. */
  screening: Screening.prefault({}),
  outsideCheck: OutsideCheck.nullable().default(null),
  /** Which state the list of words is in; another with each change, so that what was made of it can be kept until then. */
  wordsVersion: z.uuid().nullable().default(null),
  /** Whether readers see the month's figures beside the rules of commenting. */
  publicCommentFigures: z.boolean().default(false),
  /** Whether readers get only what somebody other than its author approved. */
  fourEyes: z.boolean().default(false),
  /** Who has to prove more than a password at each sign-in. */
  secondFactorFor: z
    .array(z.enum(roleNames))
    .transform((roles) => roleNames.filter((role) => roles.includes(role)))
    .default([]),
} as const;

export type Settings = { [Key in keyof typeof settingSchemas]: z.output<(typeof settingSchemas)[Key]> };

/** One setting and its new value. */
export const SetSetting = z.discriminatedUnion("key", [
  z.object({ key: z.literal("siteName"), value: settingSchemas.siteName.unwrap() }),
  z.object({ key: z.literal("timeZone"), value: settingSchemas.timeZone.unwrap() }),
  z.object({ key: z.literal("comments"), value: settingSchemas.comments.unwrap() }),
  z.object({ key: z.literal("identity"), value: settingSchemas.identity.unwrap() }),
  z.object({ key: z.literal("publicCommentFigures"), value: settingSchemas.publicCommentFigures.unwrap() }),
  z.object({ key: z.literal("fourEyes"), value: settingSchemas.fourEyes.unwrap() }),
  z.object({ key: z.literal("secondFactorFor"), value: settingSchemas.secondFactorFor.unwrap() }),
]);
export type SetSetting = z.infer<typeof SetSetting>;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
