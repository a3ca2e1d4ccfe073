import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { articleRevisions, articles } from "./articles.ts";
import { at, checkOneOf, id, references } from "./columns.ts";
import { people } from "./people.ts";

export const scheduledActs = ["publish", "take_down"] as const;
export type ScheduledAct = (typeof scheduledActs)[number];

/** What is to happen at a time. Done, cancelled or failed rows stay: they say what was meant. */
export const schedules = pgTable(
  "schedules",
  {
    id: id(),
    articleId: uuid("article_id").notNull(),
    act: text("act", { enum: scheduledActs }).notNull(),
    /** The revision to publish; null for a takedown. */
    revisionId: uuid("revision_id"),
    /** Publishing: what is said of the change. Taking down: why. */
    note: text("note").notNull().default(""),
    /** Taking down: what readers are told; empty: only that it is gone. */
    publicReason: text("public_reason").notNull().default(""),
    dueAt: at("due_at").notNull(),
    scheduledBy: uuid("scheduled_by").notNull(),
    scheduledAt: at("scheduled_at").notNull().defaultNow(),
    doneAt: at("done_at"),
    cancelledAt: at("cancelled_at"),
    failedAt: at("failed_at"),
    /** Why it could not be done, as commands name it. */
    failure: text("failure").notNull().default(""),
  },
  (table) => [
    references("schedules_article", table.articleId, articles.id),
    foreignKey({
      name: "schedules_own_revision",
      columns: [table.revisionId, table.articleId],
      foreignColumns: [articleRevisions.id, articleRevisions.articleId],
    }),
    references("schedules_scheduled_by", table.scheduledBy, people.id),
    index("schedules_due_index").on(table.dueAt, table.id).where(sql`${table.doneAt} is null and ${table.cancelledAt} is null and ${table.failedAt} is null`),
    index("schedules_article_index").on(table.articleId, table.dueAt),
    // One publishing and one takedown of an article wait at a time.
    uniqueIndex("schedules_open_unique")
      .on(table.articleId, table.act)
      .where(sql`${table.doneAt} is null and ${table.cancelledAt} is null and ${table.failedAt} is null`),
    checkOneOf("schedules_act", table.act, scheduledActs),
    check("schedules_revision", sql`(${table.act} = 'publish') = (${table.revisionId} is not null)`),
  ],
);
