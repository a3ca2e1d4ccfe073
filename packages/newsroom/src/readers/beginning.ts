import type { Db } from "@polosa/db/client.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { DomainError } from "../kernel/errors.ts";
import { getSettings } from "../settings/queries.ts";
import { takeHourlyTurn } from "../turns/hourly.ts";
import { startReader } from "./commands.ts";
import type { Reader } from "./queries.ts";

/** Many readers of a mobile network come from one address. */
const AN_HOUR = 100;

/** Somebody acts for the first time. Only where a name is enough; elsewhere readers sign in before. */
export async function beginReader(tx: Db, { name, locale }: { name: string; locale: Locale }): Promise<Reader> {
  if ((await getSettings(tx)).identity !== "open") throw new DomainError("forbidden", "sign_in_first");
  return startReader(tx, { name, locale, way: "open" });
}

/** The same for who says nothing yet: so many from one network address, that throwing a cookie away is no new voice. */
export async function beginSilentReader(db: Db, { addressHash, ...begun }: { name: string; locale: Locale; addressHash: string }): Promise<Reader> {
  return db.transaction(async (tx) => {
    await takeHourlyTurn(tx, { act: "recommend", key: `address:${addressHash}`, limit: AN_HOUR });
    return beginReader(tx, begun);
  });
}
