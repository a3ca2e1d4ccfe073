import { jsonb, pgTable, text, unique } from "drizzle-orm/pg-core";
import { at, checkLocalized, id, type Localized } from "./columns.ts";

/** What stories are about, across sections. The slug is the same in all languages. */
export const topics = pgTable(
  "topics",
  {
    id: id(),
    slug: text("slug").notNull(),
    names: jsonb("names").$type<Localized>().notNull(),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [unique("topics_slug_unique").on(table.slug), checkLocalized("topics_names", table.names)],
);
