import type { Db } from "@polosa/db/client.ts";
import { people } from "@polosa/db/schema/people.ts";
import { type WordSeverity, words } from "@polosa/db/schema/words.ts";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { WordFilters } from "./input.ts";
import type { WordEntry } from "./matching/lexicon.ts";

export interface ListedWord {
  id: string;
  word: string;
  severity: WordSeverity;
  addedBy: string;
  addedAt: string;
}

const PAGE = 100;

/** A page of the list, by the alphabet. */
export async function listWords(db: Db, { search, severity, after }: WordFilters): Promise<{ words: ListedWord[]; next: string | null }> {
  const rows = await db
    .select({ id: words.id, word: words.word, severity: words.severity, addedBy: people.name, addedAt: words.addedAt })
    .from(words)
    .innerJoin(people, eq(people.id, words.addedBy))
    .where(
      and(
        search ? sql`position(lower(${search}) in ${words.word}) > 0` : undefined,
        severity ? eq(words.severity, severity) : undefined,
        after ? gt(words.word, after) : undefined,
      ),
    )
    .orderBy(asc(words.word))
    .limit(PAGE + 1);
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return { words: page.map((row) => ({ ...row, addedAt: row.addedAt.toISOString() })), next: rows.length > PAGE && last ? last.word : null };
}

export async function countWords(db: Db): Promise<number> {
  return db.$count(words);
}

export async function listEntries(db: Db): Promise<WordEntry[]> {
  return db.select({ word: words.word, severity: words.severity }).from(words);
}
