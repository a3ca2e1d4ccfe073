import { pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { at, checkOneOf, id, references } from "./columns.ts";
import { people } from "./people.ts";

export const wordSeverities = ["forbidden", "suspect"] as const;
export type WordSeverity = (typeof wordSeverities)[number];

/** What screening listens for. A word with `*` at its end or beginning stands for all that begins or ends so. */
export const words = pgTable(
  "words",
  {
    id: id(),
    word: text("word").notNull(),
    severity: text("severity", { enum: wordSeverities }).notNull(),
    addedBy: uuid("added_by").notNull(),
    addedAt: at("added_at").notNull().defaultNow(),
  },
  (table) => [
    unique("words_word_unique").on(table.word),
    references("words_added_by", table.addedBy, people.id),
    checkOneOf("words_severity", table.severity, wordSeverities),
  ],
);
