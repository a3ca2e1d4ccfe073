import { jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { checkLocalized, id, type Localized, references } from "./columns.ts";
import { media } from "./media.ts";
import { people } from "./people.ts";

/** A name in a byline. An author need not be a person who signs in. */
export const authors = pgTable(
  "authors",
  {
    id: id(),
    slug: text("slug").notNull(),
    names: jsonb("names").$type<Localized>().notNull(),
    bios: jsonb("bios").$type<Localized>().notNull(),
    portraitId: uuid("portrait_id"),
    personId: uuid("person_id"),
  },
  (table) => [
    unique("authors_slug_unique").on(table.slug),
    unique("authors_person_unique").on(table.personId),
    references("authors_portrait", table.portraitId, media.id),
    references("authors_person", table.personId, people.id),
    checkLocalized("authors_names", table.names),
    checkLocalized("authors_bios", table.bios),
  ],
);
