import { sql } from "drizzle-orm";
import { foreignKey, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { articleRevisions, articles } from "./articles.ts";
import { at, checkOneOf, id, references } from "./columns.ts";
import { people } from "./people.ts";

export const verdicts = ["approved", "changes_wanted"] as const;
export type Verdict = (typeof verdicts)[number];

/** A second pair of eyes was asked for. The newest row that was not withdrawn says how an article stands. */
export const reviews = pgTable(
  "reviews",
  {
    id: id(),
    articleId: uuid("article_id").notNull(),
    /** The revision that was to be looked at; approval is of that one. */
    revisionId: uuid("revision_id").notNull(),
    askedBy: uuid("asked_by").notNull(),
    askedAt: at("asked_at").notNull().defaultNow(),
    note: text("note").notNull().default(""),
    /** Null: whoever comes first. */
    assigneeId: uuid("assignee_id"),
    verdict: text("verdict", { enum: verdicts }),
    verdictNote: text("verdict_note").notNull().default(""),
    decidedBy: uuid("decided_by"),
    decidedAt: at("decided_at"),
    withdrawnAt: at("withdrawn_at"),
  },
  (table) => [
    foreignKey({
      name: "reviews_own_revision",
      columns: [table.revisionId, table.articleId],
      foreignColumns: [articleRevisions.id, articleRevisions.articleId],
    }),
    references("reviews_asked_by", table.askedBy, people.id),
    references("reviews_assignee", table.assigneeId, people.id),
    references("reviews_decided_by", table.decidedBy, people.id),
    index("reviews_article_index").on(table.articleId, table.askedAt),
    index("reviews_assignee_index").on(table.assigneeId, table.askedAt).where(sql`${table.decidedAt} is null and ${table.withdrawnAt} is null`),
    // One review of an article is open at a time.
    uniqueIndex("reviews_open_unique").on(table.articleId).where(sql`${table.decidedAt} is null and ${table.withdrawnAt} is null`),
    checkOneOf("reviews_verdict", table.verdict, verdicts),
  ],
);

export const noteOutcomes = ["resolved", "accepted", "declined"] as const;

/** Words in the margin: on a passage, in answer to one another; with a replacement they are a suggested change. */
export const marginNotes = pgTable(
  "margin_notes",
  {
    id: id(),
    articleId: uuid("article_id").notNull(),
    /** The first of the thread; null for the first itself. */
    threadId: uuid("thread_id"),
    body: text("body").notNull(),
    /** The passage, and some words around it by which it is found again; empty in an answer. */
    quote: text("quote").notNull().default(""),
    before: text("before").notNull().default(""),
    after: text("after").notNull().default(""),
    /** Number of the revision it was written on. */
    revision: integer("revision").notNull(),
    /** What the passage should say instead; null when nothing is suggested. Empty: it should go. */
    replacement: text("replacement"),
    mentions: uuid("mentions").array().notNull().default([]),
    writtenBy: uuid("written_by").notNull(),
    writtenAt: at("written_at").notNull().defaultNow(),
    outcome: text("outcome", { enum: noteOutcomes }),
    settledBy: uuid("settled_by"),
    settledAt: at("settled_at"),
  },
  (table) => [
    references("margin_notes_article", table.articleId, articles.id),
    foreignKey({ name: "margin_notes_thread", columns: [table.threadId], foreignColumns: [table.id] }),
    references("margin_notes_written_by", table.writtenBy, people.id),
    references("margin_notes_settled_by", table.settledBy, people.id),
    index("margin_notes_article_index").on(table.articleId, table.writtenAt),
    checkOneOf("margin_notes_outcome", table.outcome, noteOutcomes),
  ],
);
