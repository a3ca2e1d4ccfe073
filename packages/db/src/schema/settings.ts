import { jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { at, references } from "./columns.ts";
import { people } from "./people.ts";

/** What an administrator can change without a release. Values are parsed by the newsroom's schema for each key. */
export const settings = pgTable(
  "settings",
  {
    key: text("key").primaryKey(),
    value: jsonb("value").$type<unknown>().notNull(),
    changedBy: uuid("changed_by"),
    changedAt: at("changed_at").notNull().defaultNow(),
  },
  (table) => [references("settings_changed_by", table.changedBy, people.id)],
);
