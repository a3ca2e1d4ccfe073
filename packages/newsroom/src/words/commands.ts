import type { Db } from "@polosa/db/client.ts";
import { settings } from "@polosa/db/schema/settings.ts";
import { words } from "@polosa/db/schema/words.ts";
import { eq, sql } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { writeAudit } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import { type AddWords, type RemoveWord, WORDS_LIMIT } from "./input.ts";
import { readLines, type WordsReport } from "./lists.ts";
import { canKeepWords } from "./permissions.ts";

export async function removeWord(db: Db, actor: Actor, { wordId }: RemoveWord): Promise<void> {
  await db.transaction(async (tx) => {
    authorize(canKeepWords(actor));

    const [removed] = await tx.delete(words).where(eq(words.id, wordId)).returning({ word: words.word, severity: words.severity });
    if (!removed) throw new DomainError("not_found", "word_gone");
    await changeVersion(tx, actor);

    await writeAudit(tx, actor, { act: "removeWord", subject: "word", subjectId: removed.word, details: { severity: removed.severity } });
  });
}

/** Screening listens for every line that is a word from now on; of each other line it says why not. Words that were there get the severity given. */
export async function addWords(db: Db, actor: Actor, { list, severity }: AddWords): Promise<WordsReport> {
  const { taken, refused } = readLines(list);
  if (taken.length + refused.length === 0) throw new DomainError("invalid", "list_empty");
  return db.transaction(async (tx) => {
    authorize(canKeepWords(actor));

    if (taken.length > 0) await write(tx, actor, { severity, list: taken });

    await writeAudit(tx, actor, {
      act: "addWords",
      subject: "word",
      subjectId: "list",
      details: { severity, words: taken.slice(0, 100), taken: taken.length, refused: refused.length },
    });
    return { taken: taken.length, refused };
  });
}

async function write(tx: Db, actor: Actor, { severity, list }: { severity: AddWords["severity"]; list: readonly string[] }): Promise<void> {
  await changeVersion(tx, actor);
  const rows = list.map((word) => ({ id: uuidv7(), word, severity, addedBy: actor.id }));
  // Postgres takes so many values in one statement.
  for (let from = 0; from < rows.length; from += 5_000) {
    await tx
      .insert(words)
      .values(rows.slice(from, from + 5_000))
      .onConflictDoUpdate({ target: words.word, set: { severity, addedBy: actor.id, addedAt: sql`now()` } });
  }
  if ((await tx.$count(words)) > WORDS_LIMIT) throw new DomainError("conflict", "words_too_many");
}

/** Changes take turns at this row; every process compiles the list anew when it next needs it. */
async function changeVersion(tx: Db, actor: Actor): Promise<void> {
  const set = { value: uuidv7(), changedBy: actor.id, changedAt: new Date() };
  await tx
    .insert(settings)
    .values({ key: "wordsVersion", ...set })
    .onConflictDoUpdate({ target: settings.key, set });
}
