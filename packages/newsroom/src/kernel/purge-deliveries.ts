import type { Db } from "@polosa/db/client.ts";
import { purgeDeliveries } from "@polosa/db/schema/purge-deliveries.ts";
import { eq } from "drizzle-orm";
import { beginReading, type StaleReading } from "./stale-keys.ts";

/** Where to go on telling this CDN; null when it was never told anything. Some of what follows may have been told already. */
export async function findDelivered(db: Db, cdn: string): Promise<StaleReading | null> {
  const [row] = await db.select({ horizon: purgeDeliveries.horizon }).from(purgeDeliveries).where(eq(purgeDeliveries.cdn, cdn));
  return row ? { keys: [], horizon: row.horizon, seen: new Set() } : null;
}

/** A CDN that is new to us keeps nothing of ours yet. */
export async function beginDelivering(db: Db, cdn: string): Promise<StaleReading> {
  const reading = await beginReading(db);
  await markDelivered(db, cdn, reading.horizon);
  return reading;
}

export async function markDelivered(db: Db, cdn: string, horizon: string): Promise<void> {
  const delivered = { horizon, deliveredAt: new Date() };
  await db
    .insert(purgeDeliveries)
    .values({ cdn, ...delivered })
    .onConflictDoUpdate({ target: purgeDeliveries.cdn, set: delivered });
}
