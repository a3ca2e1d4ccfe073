import { index, integer, pgTable, uuid } from "drizzle-orm/pg-core";
import { articles } from "./articles.ts";
import { at, references } from "./columns.ts";

/** Of which article a text is the translation, and up to which of its revisions the translator has followed it. */
export const translations = pgTable(
  "translations",
  {
    articleId: uuid("article_id").primaryKey(),
    originalId: uuid("original_id").notNull(),
    /** Number of the original's revision that the translation follows; that revision is sealed. */
    followedRevision: integer("followed_revision").notNull(),
    followedAt: at("followed_at").notNull().defaultNow(),
  },
  (table) => [
    references("translations_article", table.articleId, articles.id),
    references("translations_original", table.originalId, articles.id),
    index("translations_original_index").on(table.originalId),
  ],
);
