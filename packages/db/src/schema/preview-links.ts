import { index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { articles } from "./articles.ts";
import { at, id, references } from "./columns.ts";
import { people } from "./people.ts";

/** A way for somebody without an account to read what is not published; ends by itself or when it is revoked. */
export const previewLinks = pgTable(
  "preview_links",
  {
    id: id(),
    articleId: uuid("article_id").notNull(),
    /** SHA-256 of the token in the address, hex. */
    tokenHash: text("token_hash").notNull(),
    /** For whom it was made, as its maker put it. */
    note: text("note").notNull().default(""),
    createdBy: uuid("created_by").notNull(),
    createdAt: at("created_at").notNull().defaultNow(),
    expiresAt: at("expires_at").notNull(),
    revokedAt: at("revoked_at"),
  },
  (table) => [
    unique("preview_links_token_unique").on(table.tokenHash),
    references("preview_links_article", table.articleId, articles.id),
    references("preview_links_created_by", table.createdBy, people.id),
    index("preview_links_article_index").on(table.articleId, table.createdAt),
  ],
);
