import type { Connection } from "@polosa/db/client.ts";
import { type Following, followStaleKeys } from "@polosa/newsroom/kernel/follow-stale-keys.ts";
import { beginDelivering, findDelivered, markDelivered } from "@polosa/newsroom/kernel/purge-deliveries.ts";
import type { Cdn } from "./cdn.ts";
import { deliver } from "./deliver.ts";

/** Keeps a CDN told, from where the last worker left off, until `stop`. */
export async function keepTold(connection: Connection, cdn: Cdn): Promise<Following> {
  return followStaleKeys(connection, {
    last: (await findDelivered(connection.db, cdn.name)) ?? (await beginDelivering(connection.db, cdn.name)),
    apply: async (keys, { horizon }) => {
      await deliver(cdn, keys);
      await markDelivered(connection.db, cdn.name, horizon);
    },
    report: (error) => console.error(`worker: ${cdn.name}: ${error instanceof Error ? error.message : String(error)}; trying again`),
  });
}
