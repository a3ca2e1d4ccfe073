import { index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { articles } from "./articles.ts";
import { at, references } from "./columns.ts";
import { people } from "./people.ts";

/** Who has an article open, as of a moment ago. */
export const presences = pgTable(
  "presences",
  {
    articleId: uuid("article_id").notNull(),
    personId: uuid("person_id").notNull(),
    seenAt: at("seen_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ name: "presences_key", columns: [table.articleId, table.personId] }),
    references("presences_article", table.articleId, articles.id),
    references("presences_person", table.personId, people.id),
    index("presences_seen_index").on(table.seenAt),
  ],
);
