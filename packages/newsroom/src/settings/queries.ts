import type { Db } from "@polosa/db/client.ts";
import { settings } from "@polosa/db/schema/settings.ts";
import { type Settings, settingSchemas } from "./input.ts";

/** Every setting, from the database or by default. */
export async function getSettings(db: Db): Promise<Settings> {
  const rows = await db.select({ key: settings.key, value: settings.value }).from(settings);
  const stored = new Map(rows.map((row) => [row.key, row.value]));
  return {
    siteName: settingSchemas.siteName.parse(stored.get("siteName")),
    timeZone: settingSchemas.timeZone.parse(stored.get("timeZone")),
    comments: settingSchemas.comments.parse(stored.get("comments")),
    identity: settingSchemas.identity.parse(stored.get("identity")),
    screening: settingSchemas.screening.parse(stored.get("screening")),
    outsideCheck: settingSchemas.outsideCheck.parse(stored.get("outsideCheck")),
    wordsVersion: settingSchemas.wordsVersion.parse(stored.get("wordsVersion")),
    publicCommentFigures: settingSchemas.publicCommentFigures.parse(stored.get("publicCommentFigures")),
    fourEyes: settingSchemas.fourEyes.parse(stored.get("fourEyes")),
    secondFactorFor: settingSchemas.secondFactorFor.parse(stored.get("secondFactorFor")),
  };
}
