import { sql } from "drizzle-orm";
import { foreignKey, index, type PgTableExtraConfigValue, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { articles } from "./articles.ts";
import { at, checkOneOf, id, references } from "./columns.ts";
import { people } from "./people.ts";

export const standings = ["visible", "waiting", "removed"] as const;
export type Standing = (typeof standings)[number];

export const comments = pgTable(
  "comments",
  {
    id: id(),
    articleId: uuid("article_id").notNull(),
    parentId: uuid("parent_id"),
    name: text("name").notNull(),
    /** Plain text; paragraphs are separated by empty lines. */
    body: text("body").notNull(),
    /** HMAC of the network address it came from: enough to count by, useless to anybody else. */
    addressHash: text("address_hash").notNull(),
    /** Made with the form: posting the same form twice writes one comment. */
    formKey: uuid("form_key").notNull(),
    postedAt: at("posted_at").notNull().defaultNow(),
    /** The decision in force, and what it says: the foreign key keeps the two in step. */
    decisionId: uuid("decision_id").notNull(),
    standing: text("standing", { enum: standings }).notNull(),
  },
  (table): PgTableExtraConfigValue[] => [
    unique("comments_form_key_unique").on(table.formKey),
    unique("comments_thread_unique").on(table.id, table.articleId),
    references("comments_article", table.articleId, articles.id),
    foreignKey({ name: "comments_parent", columns: [table.parentId, table.articleId], foreignColumns: [table.id, table.articleId] }),
    // Deferred in the migration: a comment and the decision that lets it in are written in one transaction.
    foreignKey({
      name: "comments_decision",
      columns: [table.decisionId, table.id, table.standing],
      foreignColumns: [commentDecisions.id, commentDecisions.commentId, commentDecisions.standing],
    }),
    index("comments_thread_index").on(table.articleId, table.postedAt, table.id).where(sql`${table.standing} <> 'waiting'`),
    index("comments_queue_index").on(table.standing, table.postedAt, table.id),
    index("comments_address_index").on(table.addressHash, table.postedAt),
    checkOneOf("comments_standing", table.standing, standings),
  ],
);

/** Append-only: who decided what of a comment, when and why. `decidedBy` is null when screening decided. */
export const commentDecisions = pgTable(
  "comment_decisions",
  {
    id: id(),
    commentId: uuid("comment_id").notNull(),
    standing: text("standing", { enum: standings }).notNull(),
    reason: text("reason").notNull(),
    note: text("note").notNull().default(""),
    decidedBy: uuid("decided_by"),
    decidedAt: at("decided_at").notNull().defaultNow(),
  },
  (table) => [
    unique("comment_decisions_standing_unique").on(table.id, table.commentId, table.standing),
    foreignKey({ name: "comment_decisions_comment", columns: [table.commentId], foreignColumns: [comments.id] }),
    references("comment_decisions_decided_by", table.decidedBy, people.id),
    index("comment_decisions_comment_index").on(table.commentId, table.decidedAt),
    checkOneOf("comment_decisions_standing", table.standing, standings),
  ],
);
