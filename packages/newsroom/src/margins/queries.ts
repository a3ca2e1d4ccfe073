import type { Db } from "@polosa/db/client.ts";
import { people, roles } from "@polosa/db/schema/people.ts";
import { marginNotes, type noteOutcomes } from "@polosa/db/schema/reviews.ts";
import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Passage } from "./input.ts";

export interface MarginNote {
  id: string;
  body: string;
  writtenBy: { id: string; name: string };
  writtenAt: string;
}

export interface MarginThread extends MarginNote {
  passage: Passage;
  /** Number of the revision it was written on. */
  revision: number;
  /** What the passage should say instead; null when nothing is suggested. */
  replacement: string | null;
  /** Null while it is open. */
  outcome: (typeof noteOutcomes)[number] | null;
  settledBy: string | null;
  settledAt: string | null;
  answers: MarginNote[];
}

const [writers, settlers] = [alias(people, "writers"), alias(people, "settlers")];

/** Everything said in the margin of an article, the oldest first. */
export async function listThreads(db: Db, articleId: string): Promise<MarginThread[]> {
  const rows = await db
    .select({ note: marginNotes, writer: writers.name, settler: settlers.name })
    .from(marginNotes)
    .innerJoin(writers, eq(writers.id, marginNotes.writtenBy))
    .leftJoin(settlers, eq(settlers.id, marginNotes.settledBy))
    .where(eq(marginNotes.articleId, articleId))
    .orderBy(asc(marginNotes.writtenAt), asc(marginNotes.id));
  return rows
    .filter(({ note }) => note.threadId === null)
    .map((row) => ({
      ...toNote(row),
      passage: { quote: row.note.quote, before: row.note.before, after: row.note.after },
      revision: row.note.revision,
      replacement: row.note.replacement,
      outcome: row.note.outcome,
      settledBy: row.settler,
      settledAt: row.note.settledAt?.toISOString() ?? null,
      answers: rows.filter(({ note }) => note.threadId === row.note.id).map(toNote),
    }));
}

/** Who can be mentioned: everybody who may say something to texts of the section. */
export async function listColleagues(db: Db, sectionId: string): Promise<{ id: string; name: string }[]> {
  return db
    .selectDistinct({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(roles, eq(roles.personId, people.id))
    .where(
      and(
        isNull(people.deactivatedAt),
        inArray(roles.role, ["author", "editor", "administrator"]),
        or(isNull(roles.sectionId), eq(roles.sectionId, sectionId)),
      ),
    )
    .orderBy(asc(people.name), asc(people.id));
}

const toNote = ({ note, writer }: { note: typeof marginNotes.$inferSelect; writer: string }): MarginNote => ({
  id: note.id,
  body: note.body,
  writtenBy: { id: note.writtenBy, name: writer },
  writtenAt: note.writtenAt.toISOString(),
});
