import type { Document } from "@polosa/document/document.ts";
import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, jsonb, type PgTableExtraConfigValue, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { authors } from "./authors.ts";
import { at, checkLocale, id, locale, references } from "./columns.ts";
import { media } from "./media.ts";
import { people } from "./people.ts";
import { sections } from "./sections.ts";

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
    index("articles_created_by_index").on(table.createdBy, table.changedAt),
    checkLocale("articles_locale", table.locale),
  ],
);

/** Append-only: saving writes the next number, nothing is ever overwritten. */
export const articleRevisions = pgTable(
  "article_revisions",
  {
    id: id(),
    articleId: uuid("article_id").notNull(),
    number: integer("number").notNull(),
    headline: text("headline").notNull(),
    lede: text("lede").notNull(),
    document: jsonb("document").$type<Document>().notNull(),
    leadMediaId: uuid("lead_media_id"),
    leadAlt: text("lead_alt").notNull().default(""),
    leadCaption: text("lead_caption").notNull().default(""),
    leadCredit: text("lead_credit").notNull().default(""),
    createdBy: uuid("created_by").notNull(),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [
    unique("article_revisions_number_unique").on(table.articleId, table.number),
    unique("article_revisions_own_unique").on(table.id, table.articleId),
    foreignKey({ name: "article_revisions_article", columns: [table.articleId], foreignColumns: [articles.id] }),
    references("article_revisions_lead_media", table.leadMediaId, media.id),
    references("article_revisions_created_by", table.createdBy, people.id),
    // For the desk's search by words of the headline.
    index("article_revisions_headline_index").using("gin", sql`${table.headline} gin_trgm_ops`),
    check("article_revisions_number", sql`${table.number} > 0`),
  ],
);

/** The byline of a revision, in order. */
export const revisionAuthors = pgTable(
  "revision_authors",
  {
    revisionId: uuid("revision_id").notNull(),
    authorId: uuid("author_id").notNull(),
    position: integer("position").notNull(),
  },
  (table) => [
    primaryKey({ name: "revision_authors_key", columns: [table.revisionId, table.authorId] }),
    references("revision_authors_revision", table.revisionId, articleRevisions.id),
    references("revision_authors_author", table.authorId, authors.id),
    index("revision_authors_author_index").on(table.authorId),
  ],
);
