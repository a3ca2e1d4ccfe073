import { sql } from "drizzle-orm";
import { bigint, check, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { articles } from "./articles.ts";
import { at, id, references } from "./columns.ts";
import { people } from "./people.ts";

/**
 * An address that readers may still know. It leads to an article, wherever that stands now, or to a path that is never itself
 * redirected: one hop, whatever happened since.
 */
export const redirects = pgTable(
  "redirects",
  {
    id: id(),
    /** Without host and query, as the site spells paths. */
    fromPath: text("from_path").notNull(),
    articleId: uuid("article_id"),
    toPath: text("to_path"),
    /** Null for what a rename left behind. */
    createdBy: uuid("created_by"),
    createdAt: at("created_at").notNull().defaultNow(),
    hits: bigint("hits", { mode: "number" }).notNull().default(0),
    hitAt: at("hit_at"),
  },
  (table) => [
    unique("redirects_from_unique").on(table.fromPath),
    references("redirects_article", table.articleId, articles.id),
    references("redirects_created_by", table.createdBy, people.id),
    index("redirects_article_index").on(table.articleId),
    index("redirects_to_index").on(table.toPath),
    index("redirects_created_index").on(table.createdAt, table.id),
    index("redirects_search_index").using("gin", sql`${table.fromPath} gin_trgm_ops`),
    check("redirects_target", sql`num_nonnulls(${table.articleId}, ${table.toPath}) = 1`),
    check("redirects_loop", sql`${table.toPath} is distinct from ${table.fromPath}`),
  ],
);
