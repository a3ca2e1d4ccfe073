import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { articles } from "./articles.ts";
import { at, checkLocale, checkOneOf, id, locale, references } from "./columns.ts";
import { people } from "./people.ts";

export const noticeKinds = [
  "review_asked",
  "changes_wanted",
  "approved",
  "mentioned",
  "published",
  "taken_down",
  "schedule_failed",
  "original_changed",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What a person should know. Words are made of it where it is shown. */
export const notices = pgTable(
  "notices",
  {
    id: id(),
    personId: uuid("person_id").notNull(),
    kind: text("kind", { enum: noticeKinds }).notNull(),
    articleId: uuid("article_id").notNull(),
    /** Who made it happen; null for the clock. */
    actorId: uuid("actor_id"),
    details: jsonb("details").$type<Record<string, string>>().notNull().default({}),
    createdAt: at("created_at").notNull().defaultNow(),
    readAt: at("read_at"),
  },
  (table) => [
    references("notices_person", table.personId, people.id),
    references("notices_article", table.articleId, articles.id),
    references("notices_actor", table.actorId, people.id),
    index("notices_person_index").on(table.personId, table.createdAt, table.id),
    index("notices_unread_index").on(table.personId).where(sql`${table.readAt} is null`),
    checkOneOf("notices_kind", table.kind, noticeKinds),
  ],
);

/** A letter to be sent. Without a mail server it waits here, where the admin shows it. */
export const letters = pgTable(
  "letters",
  {
    id: id(),
    toAddress: text("to_address").notNull(),
    locale: locale(),
    subject: text("subject").notNull(),
    /** Plain text. */
    body: text("body").notNull(),
    createdAt: at("created_at").notNull().defaultNow(),
    sentAt: at("sent_at"),
    attempts: integer("attempts").notNull().default(0),
    nextAttemptAt: at("next_attempt_at").notNull().defaultNow(),
    failure: text("failure").notNull().default(""),
  },
  (table) => [
    checkLocale("letters_locale", table.locale),
    index("letters_waiting_index").on(table.nextAttemptAt, table.id).where(sql`${table.sentAt} is null`),
    index("letters_created_index").on(table.createdAt, table.id),
  ],
);
