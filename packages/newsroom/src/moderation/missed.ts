import type { Db } from "@polosa/db/client.ts";
import { commentDecisions, comments, type Standing } from "@polosa/db/schema/comments.ts";
import { people } from "@polosa/db/schema/people.ts";
import { eq, inArray } from "drizzle-orm";

/** A comment on which an act came too late. */
export interface Missed {
  commentId: string;
  name: string;
  standing: Standing;
  /** Who was quicker; null when it was not the newsroom. */
  by: string | null;
}

export async function listMissed(tx: Db, late: { id: string }[]): Promise<Missed[]> {
  if (late.length === 0) return [];
  return tx
    .select({ commentId: comments.id, name: comments.name, standing: comments.standing, by: people.name })
    .from(comments)
    .innerJoin(commentDecisions, eq(commentDecisions.id, comments.decisionId))
    .leftJoin(people, eq(people.id, commentDecisions.decidedBy))
    .where(
      inArray(
        comments.id,
        late.map(({ id }) => id),
      ),
    );
}
