import { foreignKey, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { articleRevisions } from "./articles.ts";
import { at, checkOneOf, id, locale, references } from "./columns.ts";
import { people } from "./people.ts";

export const correctionKinds = ["correction", "clarification", "update"] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** What was changed after readers had seen it, said in the open. */
export const corrections = pgTable(
  "corrections",
  {
    id: id(),
    articleId: uuid("article_id").notNull(),
    /** The revision that was published with it. */
    revisionId: uuid("revision_id").notNull(),
    /** Repeated from the article so that the page of all corrections reads one index. */
    locale: locale(),
    kind: text("kind", { enum: correctionKinds }).notNull(),
    text: text("text").notNull(),
    notedBy: uuid("noted_by").notNull(),
    notedAt: at("noted_at").notNull().defaultNow(),
  },
  (table) => [
    foreignKey({
      name: "corrections_own_revision",
      columns: [table.revisionId, table.articleId],
      foreignColumns: [articleRevisions.id, articleRevisions.articleId],
    }),
    references("corrections_noted_by", table.notedBy, people.id),
    index("corrections_article_index").on(table.articleId, table.notedAt),
    index("corrections_locale_index").on(table.locale, table.notedAt, table.id),
    checkOneOf("corrections_kind", table.kind, correctionKinds),
  ],
);
