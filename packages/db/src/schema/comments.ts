import { type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, foreignKey, index, integer, type PgTableExtraConfigValue, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { articles } from "./articles.ts";
import { at, checkOneOf, id, references } from "./columns.ts";
import { people } from "./people.ts";
import { readers } from "./readers.ts";

export const standings = ["visible", "waiting", "removed"] as const;
export type Standing = (typeof standings)[number];

export const comments = pgTable(
  "comments",
  {
    id: id(),
    articleId: uuid("article_id").notNull(),
    /** What it answers; null for a comment on the article. */
    parentId: uuid("parent_id"),
    /** The comment on the article under which it stands, however deep; null for such a comment itself. */
    rootId: uuid("root_id"),
    readerId: uuid("reader_id").notNull(),
    /** The reader's name when it was written. */
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
    /** When readers first saw it; only what was seen leaves its place when it goes. */
    shownAt: at("shown_at"),
    editedAt: at("edited_at"),
    /** Of a comment on the article: the answers under it that readers see. */
    replyCount: integer("reply_count").notNull().default(0),
    recommendCount: integer("recommend_count").notNull().default(0),
    /** The same words have the same, whatever their disguise. */
    fingerprint: text("fingerprint").notNull().default(""),
    /** Why screening wants a moderator to look at what readers see already; empty when it does not, or somebody has. */
    mark: text("mark").notNull().default(""),
    /** The newsroom thinks it worth everybody's time. */
    pickedAt: at("picked_at"),
    /** Stands above all others. */
    pinnedAt: at("pinned_at"),
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
    foreignKey({ name: "comments_root", columns: [table.rootId, table.articleId], foreignColumns: [table.id, table.articleId] }),
    references("comments_reader", table.readerId, readers.id),
    index("comments_roots_index").on(table.articleId, table.postedAt, table.id).where(isShownRoot(table)),
    index("comments_discussed_index").on(table.articleId, table.replyCount, table.postedAt, table.id).where(isShownRoot(table)),
    index("comments_replies_index")
      .on(table.rootId, table.postedAt, table.id)
      .where(sql`${table.rootId} is not null and ${wasShown(table)}`),
    index("comments_picked_index").on(table.articleId, table.pickedAt, table.id).where(sql`${table.pickedAt} is not null and ${table.standing} = 'visible'`),
    index("comments_pinned_index").on(table.articleId).where(sql`${table.pinnedAt} is not null and ${table.standing} = 'visible'`),
    index("comments_visible_index").on(table.articleId, table.shownAt, table.id).where(sql`${table.standing} = 'visible'`),
    index("comments_reader_index").on(table.readerId, table.postedAt, table.id),
    index("comments_fingerprint_index").on(table.fingerprint, table.postedAt),
    index("comments_marked_index").on(table.postedAt, table.id).where(sql`${table.mark} <> ''`),
    index("comments_queue_index").on(table.standing, table.postedAt, table.id),
    index("comments_address_index").on(table.addressHash, table.postedAt),
    checkOneOf("comments_standing", table.standing, standings),
  ],
);

interface Shown {
  rootId: AnyPgColumn;
  standing: AnyPgColumn;
  shownAt: AnyPgColumn;
}

/** Readers see it, or the place where it stood. */
export const wasShown = ({ standing, shownAt }: Omit<Shown, "rootId">): SQL => sql`(${shownAt} is not null and ${standing} <> 'waiting')`;

const isShownRoot = (table: Shown): SQL => sql`${table.rootId} is null and ${wasShown(table)}`;

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
    /** Of one act on many comments: it is undone as one. */
    actId: uuid("act_id"),
  },
  (table) => [
    unique("comment_decisions_standing_unique").on(table.id, table.commentId, table.standing),
    foreignKey({ name: "comment_decisions_comment", columns: [table.commentId], foreignColumns: [comments.id] }),
    references("comment_decisions_decided_by", table.decidedBy, people.id),
    index("comment_decisions_comment_index").on(table.commentId, table.decidedAt),
    index("comment_decisions_act_index").on(table.actId).where(sql`${table.actId} is not null`),
    index("comment_decisions_decided_index").on(table.decidedAt, table.reason),
    checkOneOf("comment_decisions_standing", table.standing, standings),
  ],
);
