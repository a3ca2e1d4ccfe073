import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { articles } from "./articles.ts";
import { at, checkOneOf, id, references } from "./columns.ts";
import { commentDecisions, comments } from "./comments.ts";
import { people } from "./people.ts";
import { readers } from "./readers.ts";
import { sections } from "./sections.ts";

export const threadModes = ["open", "waiting_first", "read_only", "closed"] as const;
export type ThreadMode = (typeof threadModes)[number];

/** How the comments of an article are kept, where a moderator decided it for this one. */
export const threads = pgTable(
  "threads",
  {
    articleId: uuid("article_id").primaryKey(),
    mode: text("mode", { enum: threadModes }).notNull(),
    /** Seconds that a reader waits between two comments; 0: no more than everywhere. */
    slowSeconds: integer("slow_seconds").notNull().default(0),
    setBy: uuid("set_by").notNull(),
    setAt: at("set_at").notNull().defaultNow(),
  },
  (table) => [
    references("threads_article", table.articleId, articles.id),
    references("threads_set_by", table.setBy, people.id),
    checkOneOf("threads_mode", table.mode, threadModes),
    check("threads_slow", sql`${table.slowSeconds} between 0 and 86400`),
  ],
);

/** The same for a section, for articles of which nobody decided otherwise. */
export const sectionThreads = pgTable(
  "section_threads",
  {
    sectionId: uuid("section_id").primaryKey(),
    mode: text("mode", { enum: threadModes }).notNull(),
    slowSeconds: integer("slow_seconds").notNull().default(0),
    /** Days after publication from which nothing is taken any more; null: for ever. */
    closesAfterDays: integer("closes_after_days"),
    setBy: uuid("set_by").notNull(),
    setAt: at("set_at").notNull().defaultNow(),
  },
  (table) => [
    references("section_threads_section", table.sectionId, sections.id),
    references("section_threads_set_by", table.setBy, people.id),
    checkOneOf("section_threads_mode", table.mode, threadModes),
    check("section_threads_slow", sql`${table.slowSeconds} between 0 and 86400`),
    check("section_threads_days", sql`${table.closesAfterDays} between 1 and 3650`),
  ],
);

/** What a comment said before its author mended it. */
export const commentEdits = pgTable(
  "comment_edits",
  {
    id: id(),
    commentId: uuid("comment_id").notNull(),
    body: text("body").notNull(),
    editedAt: at("edited_at").notNull().defaultNow(),
  },
  (table) => [references("comment_edits_comment", table.commentId, comments.id), index("comment_edits_comment_index").on(table.commentId, table.editedAt)],
);

/** A reader says that a comment should not stand. Settled by the next decision or by leaving it. */
export const commentReports = pgTable(
  "comment_reports",
  {
    id: id(),
    commentId: uuid("comment_id").notNull(),
    readerId: uuid("reader_id").notNull(),
    reason: text("reason").notNull(),
    note: text("note").notNull().default(""),
    reportedAt: at("reported_at").notNull().defaultNow(),
    settledBy: uuid("settled_by"),
    settledAt: at("settled_at"),
  },
  (table) => [
    unique("comment_reports_once").on(table.commentId, table.readerId),
    references("comment_reports_comment", table.commentId, comments.id),
    references("comment_reports_reader", table.readerId, readers.id),
    index("comment_reports_reader_index").on(table.readerId),
    references("comment_reports_settled_by", table.settledBy, people.id),
    index("comment_reports_open_index").on(table.reportedAt, table.id).where(sql`${table.settledAt} is null`),
    index("comment_reports_open_comment_index").on(table.commentId).where(sql`${table.settledAt} is null`),
  ],
);

/** A reader thinks that others should read a comment. */
export const commentRecommendations = pgTable(
  "comment_recommendations",
  {
    commentId: uuid("comment_id").notNull(),
    readerId: uuid("reader_id").notNull(),
    recommendedAt: at("recommended_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ name: "comment_recommendations_pk", columns: [table.commentId, table.readerId] }),
    references("comment_recommendations_comment", table.commentId, comments.id),
    references("comment_recommendations_reader", table.readerId, readers.id),
    index("comment_recommendations_reader_index").on(table.readerId),
  ],
);

export const appealVerdicts = ["upheld", "granted"] as const;

/** A removed comment's author asks once for another pair of eyes. */
export const commentAppeals = pgTable(
  "comment_appeals",
  {
    id: id(),
    commentId: uuid("comment_id").notNull(),
    /** The decision that is appealed; who made it does not judge it. */
    decisionId: uuid("decision_id").notNull(),
    readerId: uuid("reader_id").notNull(),
    body: text("body").notNull(),
    appealedAt: at("appealed_at").notNull().defaultNow(),
    verdict: text("verdict", { enum: appealVerdicts }),
    /** Told to the author. */
    answer: text("answer").notNull().default(""),
    decidedBy: uuid("decided_by"),
    decidedAt: at("decided_at"),
  },
  (table) => [
    unique("comment_appeals_once").on(table.commentId),
    references("comment_appeals_comment", table.commentId, comments.id),
    references("comment_appeals_decision", table.decisionId, commentDecisions.id),
    references("comment_appeals_reader", table.readerId, readers.id),
    index("comment_appeals_reader_index").on(table.readerId),
    references("comment_appeals_decided_by", table.decidedBy, people.id),
    index("comment_appeals_open_index").on(table.appealedAt, table.id).where(sql`${table.decidedAt} is null`),
    check("comment_appeals_decided", sql`(${table.verdict} is null) = (${table.decidedAt} is null)`),
  ],
);

/** Who has a comment in hand, so that a second moderator is told. */
export const commentClaims = pgTable(
  "comment_claims",
  {
    commentId: uuid("comment_id").primaryKey(),
    personId: uuid("person_id").notNull(),
    claimedAt: at("claimed_at").notNull().defaultNow(),
  },
  (table) => [
    references("comment_claims_comment", table.commentId, comments.id),
    references("comment_claims_person", table.personId, people.id),
    index("comment_claims_person_index").on(table.personId),
  ],
);
