import { integer, jsonb, pgTable, text, unique } from "drizzle-orm/pg-core";
import { checkLocalized, id, type Localized } from "./columns.ts";

/** A part of the paper. The slug is the same in all languages. */
export const sections = pgTable(
  "sections",
  {
    id: id(),
    slug: text("slug").notNull(),
    names: jsonb("names").$type<Localized>().notNull(),
    /** Order in the navigation. */
    position: integer("position").notNull(),
  },
  (table) => [unique("sections_slug_unique").on(table.slug), checkLocalized("sections_names", table.names)],
);
