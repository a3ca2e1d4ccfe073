import type { Db } from "@polosa/db/client.ts";
import { settings } from "@polosa/db/schema/settings.ts";
import { writeAudit } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { markStale, siteKey } from "../kernel/stale-keys.ts";
import { authorizeAdministrator } from "../people/administrators.ts";
import type { SetSetting, Settings } from "./input.ts";
import { getSettings } from "./queries.ts";

/** Those that change what readers see. */
const shown: ReadonlySet<keyof Settings> = new Set(["siteName", "timeZone", "comments", "identity", "publicCommentFigures"]);

export async function setSetting(db: Db, actor: Actor, { key, value }: SetSetting): Promise<void> {
  await db.transaction(async (tx) => {
    await authorizeAdministrator(tx, actor);
    const before = await getSettings(tx);

    const set = { value, changedBy: actor.id, changedAt: new Date() };
    await tx
      .insert(settings)
      .values({ key, ...set })
      .onConflictDoUpdate({ target: settings.key, set });

    if (shown.has(key)) await markStale(tx, [siteKey]);
    await writeAudit(tx, actor, { act: "setSetting", subject: "setting", subjectId: key, details: { before: before[key], after: value } });
  });
}
