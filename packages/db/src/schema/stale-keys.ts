import { sql } from "drizzle-orm";
import { bigint, boolean, index, pgTable, text } from "drizzle-orm/pg-core";
import { at, xid8 } from "./columns.ts";

/** What readers' caches must no longer serve as it is, written in the transaction that made it so. */
export const staleKeys = pgTable(
  "stale_keys",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    /** Ids are drawn before commits; who catches up asks by transaction, against a snapshot's horizon. */
    transaction: xid8("transaction").notNull().default(sql`pg_current_xact_id()`),
    key: text("key").notNull(),
    /** Hard: what it names must never be served again, not even while the origin is away. */
    hard: boolean("hard").notNull(),
    markedAt: at("marked_at").notNull().defaultNow(),
  },
  (table) => [index("stale_keys_transaction_index").on(table.transaction), index("stale_keys_marked_index").on(table.markedAt)],
);
