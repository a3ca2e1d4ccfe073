import { foreignKey, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { articleRevisions, articles } from "./articles.ts";
import { at, locale, references } from "./columns.ts";
import { people } from "./people.ts";

/** One row per article that readers can see. Taking it down deletes the row; revisions stay. */
export const publications = pgTable(
  "publications",
  {
    articleId: uuid("article_id").primaryKey(),
    revisionId: uuid("revision_id").notNull(),
    /** Repeated from the article so that fronts read one index. */
    locale: locale(),
    sectionId: uuid("section_id").notNull(),
    /** When readers first saw the article. */
    publishedAt: at("published_at").notNull(),
    /** When readers last saw its text change. */
    modifiedAt: at("modified_at").notNull(),
    publishedBy: uuid("published_by").notNull(),
  },
  (table) => [
    // A publication can only point at a revision of its own article.
    foreignKey({
      name: "publications_own_revision",
      columns: [table.revisionId, table.articleId],
      foreignColumns: [articleRevisions.id, articleRevisions.articleId],
    }),
    foreignKey({
      name: "publications_place",
      columns: [table.articleId, table.locale, table.sectionId],
      foreignColumns: [articles.id, articles.locale, articles.sectionId],
    }).onUpdate("cascade"),
    references("publications_published_by", table.publishedBy, people.id),
    index("publications_front_index").on(table.locale, table.publishedAt, table.articleId),
    index("publications_section_index").on(table.sectionId, table.locale, table.publishedAt, table.articleId),
    index("publications_revision_index").on(table.revisionId),
  ],
);

/** Why an address that readers knew answers 410. Publishing again deletes the row. */
export const takedowns = pgTable(
  "takedowns",
  {
    articleId: uuid("article_id").primaryKey(),
    reason: text("reason").notNull(),
    /** What readers are told; empty: only that it is gone. */
    publicReason: text("public_reason").notNull().default(""),
    /** Kept for the day on which the article is published again. */
    firstPublishedAt: at("first_published_at"),
    takenDownBy: uuid("taken_down_by").notNull(),
    takenDownAt: at("taken_down_at").notNull().defaultNow(),
  },
  (table) => [references("takedowns_article", table.articleId, articles.id), references("takedowns_taken_down_by", table.takenDownBy, people.id)],
);
