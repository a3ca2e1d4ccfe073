import { pgTable, text } from "drizzle-orm/pg-core";
import { at, xid8 } from "./columns.ts";

/** Up to which transaction a CDN was told what became stale. */
export const purgeDeliveries = pgTable("purge_deliveries", {
  cdn: text("cdn").primaryKey(),
  horizon: xid8("horizon").notNull(),
  deliveredAt: at("delivered_at").notNull().defaultNow(),
});
