import type { Db } from "@polosa/db/client.ts";
import { comments, wasShown } from "@polosa/db/schema/comments.ts";
import { asc, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type ShownRow, selectShown, type ThreadComment, toThreadComment } from "./shown-comments.ts";

/** A comment on the article with the first of its answers, however deep, by time. */
export interface Branch {
  comment: ThreadComment;
  answers: ThreadComment[];
  /** Answers that only the branch's own page shows. */
  more: number;
}

export const FIRST_ANSWERS = 5;

/** The same comments with their first answers, all asked for at once. An answer that stands alone, as picks do, has none. */
export async function withFirstAnswers(db: Db, rows: ShownRow[]): Promise<Branch[]> {
  const answers = await listFirstAnswers(
    db,
    rows.filter(({ rootId }) => !rootId).map(({ id }) => id),
  );
  return rows.map((row) => {
    const found = answers.get(row.id) ?? [];
    const shown = found.slice(0, FIRST_ANSWERS);
    const beyond = found.length - shown.length;
    const visible = shown.filter(({ standing }) => standing === "visible").length;
    return { comment: toThreadComment(row), answers: shown.map(toThreadComment), more: beyond > 0 ? Math.max(row.replyCount - visible, beyond) : 0 };
  });
}

/** By root; one more than are shown, to know that there are more. */
async function listFirstAnswers(db: Db, rootIds: string[]): Promise<Map<string, ShownRow[]>> {
  if (rootIds.length === 0) return new Map();
  const [root, answer] = [alias(comments, "root"), alias(comments, "answer")];
  const first = db
    .select({ id: answer.id })
    .from(answer)
    .where(sql`${answer.rootId} = ${root.id} and ${wasShown(answer)}`)
    .orderBy(asc(answer.postedAt), asc(answer.id))
    .limit(FIRST_ANSWERS + 1)
    .as("first");
  const chosen = db.select({ id: first.id }).from(root).innerJoinLateral(first, sql`true`).where(inArray(root.id, rootIds)).as("chosen");
  const rows = await selectShown(db).innerJoin(chosen, eq(chosen.id, comments.id)).orderBy(asc(comments.postedAt), asc(comments.id));
  return Map.groupBy(rows, ({ rootId }) => rootId ?? "");
}
