import type { Db } from "@polosa/db/client.ts";
import { revisionMedia } from "@polosa/db/schema/articles.ts";
import { media } from "@polosa/db/schema/media.ts";
import { and, eq, lt } from "drizzle-orm";
import { getSettings } from "../../settings/queries.ts";
import { toDay } from "./rules.ts";

/** True when a picture of the revision may no longer be published today, where the newsroom is. */
export async function hasEndedLicence(db: Db, revisionId: string): Promise<boolean> {
  const { timeZone } = await getSettings(db);
  const rows = await db
    .select({ id: media.id })
    .from(revisionMedia)
    .innerJoin(media, eq(media.id, revisionMedia.mediaId))
    .where(and(eq(revisionMedia.revisionId, revisionId), lt(media.licenceEndsOn, toDay(new Date(), timeZone))))
    .limit(1);
  return rows.length > 0;
}
