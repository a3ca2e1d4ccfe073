import type { Db } from "@polosa/db/client.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { takeHourlyTurn } from "../turns/hourly.ts";
import { startReader } from "./commands.ts";
import { refuseUnknown } from "./known.ts";
import type { Reader } from "./queries.ts";

/** Many readers of a mobile network come from one address. */
const AN_HOUR = 100;

/**
 * Somebody acts for the first time and says nothing yet. Only where a name is enough, and so many from one network address that
 * throwing a cookie away is no new voice.
 */
export async function beginSilentReader(db: Db, { addressHash, name, locale }: { name: string; locale: Locale; addressHash: string }): Promise<Reader> {
  return db.transaction(async (tx) => {
    await takeHourlyTurn(tx, { act: "recommend", key: `address:${addressHash}`, limit: AN_HOUR });
    await refuseUnknown(tx, null);
    return startReader(tx, { name, locale, way: "open" });
  });
}
