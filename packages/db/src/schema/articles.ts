import type { Document } from "@polosa/document/document.ts";
import { sql } from "drizzle-orm";
import { boolean, check, foreignKey, index, integer, jsonb, type PgTableExtraConfigValue, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { authors } from "./authors.ts";
import { aiUses, at, checkLocale, checkOneOf, id, locale, references } from "./columns.ts";
import { media } from "./media.ts";
import { people } from "./people.ts";
import { sections } from "./sections.ts";
import { topics } from "./topics.ts";

/** What the articles that translate one another have in common. */
export const stories = pgTable("stories", { id: id(), createdAt: at("created_at").notNull().defaultNow() });

/** A place for text in one language. What it says is in its revisions; whether it is public, in `publications`. */
export const articles = pgTable(
  "articles",
  {
    id: id(),
    storyId: uuid("story_id").notNull(),
    locale: locale(),
    slug: text("slug").notNull(),
    sectionId: uuid("section_id").notNull(),
    /** Number of the newest revision, the only one a save may build on. */
    newestRevision: integer("newest_revision").notNull(),
    /** When the newsroom wants it; null when nobody said. */
    deadlineAt: at("deadline_at"),
    createdBy: uuid("created_by").notNull(),
    createdAt: at("created_at").notNull().defaultNow(),
    changedAt: at("changed_at").notNull().defaultNow(),
  },
  (table): PgTableExtraConfigValue[] => [
    unique("articles_story_locale_unique").on(table.storyId, table.locale),
    unique("articles_locale_slug_unique").on(table.locale, table.slug),
    // What a publication repeats for its indexes; the key makes the repetition true.
    unique("articles_place_unique").on(table.id, table.locale, table.sectionId),
    // Deferred in the migration: an article and its first revision are written in one transaction.
    foreignKey({
      name: "articles_newest_revision",
      columns: [table.id, table.newestRevision],
      foreignColumns: [articleRevisions.articleId, articleRevisions.number],
    }),
    references("articles_story", table.storyId, stories.id),
    references("articles_section", table.sectionId, sections.id),
    references("articles_created_by", table.createdBy, people.id),
    index("articles_changed_index").on(table.changedAt, table.id),
    index("articles_section_index").on(table.sectionId, table.changedAt, table.id),
    index("articles_deadline_index").on(table.deadlineAt, table.id).where(sql`${table.deadlineAt} is not null`),
    index("articles_created_by_index").on(table.createdBy, table.changedAt),
    checkLocale("articles_locale", table.locale),
  ],
);

export const articleKinds = ["news", "report", "opinion", "interview", "analysis", "advertisement"] as const;
export type ArticleKind = (typeof articleKinds)[number];

/**
 * Saving writes the next number, nothing is ever overwritten. A save soon after the same person's last one takes its place,
 * unless that was sealed.
 */
export const articleRevisions = pgTable(
  "article_revisions",
  {
    id: id(),
    articleId: uuid("article_id").notNull(),
    number: integer("number").notNull(),
    headline: text("headline").notNull(),
    lede: text("lede").notNull(),
    document: jsonb("document").$type<Document>().notNull(),
    kind: text("kind", { enum: articleKinds }).notNull().default("news"),
    /** Not for children: 18+. */
    adult: boolean("adult").notNull().default(false),
    ai: text("ai", { enum: aiUses }).notNull().default("none"),
    /** An answer that somebody has a right to see published. */
    officialReply: boolean("official_reply").notNull().default(false),
    /** Who paid for it; empty when nobody outside the newsroom did. */
    fundedBy: text("funded_by").notNull().default(""),
    /** For search engines and for cards in messengers; empty: the headline and the lede serve. */
    searchTitle: text("search_title").notNull().default(""),
    searchDescription: text("search_description").notNull().default(""),
    socialTitle: text("social_title").notNull().default(""),
    socialDescription: text("social_description").notNull().default(""),
    leadMediaId: uuid("lead_media_id"),
    leadAlt: text("lead_alt").notNull().default(""),
    leadCaption: text("lead_caption").notNull().default(""),
    leadCredit: text("lead_credit").notNull().default(""),
    createdBy: uuid("created_by").notNull(),
    /** When the first of the saves that were folded into this one was made. */
    beganAt: at("began_at").notNull().defaultNow(),
    createdAt: at("created_at").notNull().defaultNow(),
    /** Since when it has to stay: it was published, restored or chosen to be kept. Later saves no longer fold into it. */
    sealedAt: at("sealed_at"),
  },
  (table) => [
    unique("article_revisions_number_unique").on(table.articleId, table.number),
    unique("article_revisions_own_unique").on(table.id, table.articleId),
    foreignKey({ name: "article_revisions_article", columns: [table.articleId], foreignColumns: [articles.id] }),
    references("article_revisions_lead_media", table.leadMediaId, media.id),
    references("article_revisions_created_by", table.createdBy, people.id),
    // For the desk's search by words of the headline.
    index("article_revisions_headline_index").using("gin", sql`${table.headline} gin_trgm_ops`),
    checkOneOf("article_revisions_kind", table.kind, articleKinds),
    checkOneOf("article_revisions_ai", table.ai, aiUses),
    check("article_revisions_number", sql`${table.number} > 0`),
  ],
);

export const bylineRoles = ["text", "photo", "translation"] as const;
export type BylineRole = (typeof bylineRoles)[number];

/** The byline of a revision, in order. */
export const revisionAuthors = pgTable(
  "revision_authors",
  {
    revisionId: uuid("revision_id").notNull(),
    authorId: uuid("author_id").notNull(),
    role: text("role", { enum: bylineRoles }).notNull().default("text"),
    position: integer("position").notNull(),
  },
  (table) => [
    primaryKey({ name: "revision_authors_key", columns: [table.revisionId, table.authorId, table.role] }),
    references("revision_authors_revision", table.revisionId, articleRevisions.id).onDelete("cascade"),
    references("revision_authors_author", table.authorId, authors.id),
    checkOneOf("revision_authors_role", table.role, bylineRoles),
    index("revision_authors_author_index").on(table.authorId),
  ],
);

export const revisionTopics = pgTable(
  "revision_topics",
  {
    revisionId: uuid("revision_id").notNull(),
    topicId: uuid("topic_id").notNull(),
    position: integer("position").notNull(),
  },
  (table) => [
    primaryKey({ name: "revision_topics_key", columns: [table.revisionId, table.topicId] }),
    references("revision_topics_revision", table.revisionId, articleRevisions.id).onDelete("cascade"),
    references("revision_topics_topic", table.topicId, topics.id),
    index("revision_topics_topic_index").on(table.topicId),
  ],
);

/** The pictures of a revision, its lead picture and galleries included: where a picture is used is asked here. */
export const revisionMedia = pgTable("revision_media", { revisionId: uuid("revision_id").notNull(), mediaId: uuid("media_id").notNull() }, (table) => [
  primaryKey({ name: "revision_media_key", columns: [table.revisionId, table.mediaId] }),
  references("revision_media_revision", table.revisionId, articleRevisions.id).onDelete("cascade"),
  references("revision_media_media", table.mediaId, media.id),
  index("revision_media_media_index").on(table.mediaId),
]);
