import type { Db } from "@polosa/db/client.ts";
import { articleRevisions } from "@polosa/db/schema/articles.ts";
import { people, roles } from "@polosa/db/schema/people.ts";
import { reviews, type Verdict } from "@polosa/db/schema/reviews.ts";
import { and, asc, desc, eq, inArray, isNull, ne, or } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { getSettings } from "../settings/queries.ts";

export interface Review {
  id: string;
  /** Number of the revision that was shown. */
  revision: number;
  askedBy: string;
  askedAt: string;
  note: string;
  assignee: { id: string; name: string } | null;
  /** Null while it waits. */
  verdict: Verdict | null;
  verdictNote: string;
  decidedBy: string | null;
  decidedAt: string | null;
}

const [askers, assignees, deciders] = [alias(people, "askers"), alias(people, "assignees"), alias(people, "deciders")];

/** The reviews of an article that were not withdrawn, the newest first: the first one says how it stands. */
export async function listReviews(db: Db, articleId: string): Promise<Review[]> {
  const rows = await db
    .select({
      id: reviews.id,
      revision: articleRevisions.number,
      askedBy: askers.name,
      askedAt: reviews.askedAt,
      note: reviews.note,
      assigneeId: assignees.id,
      assigneeName: assignees.name,
      verdict: reviews.verdict,
      verdictNote: reviews.verdictNote,
      decidedBy: deciders.name,
      decidedAt: reviews.decidedAt,
    })
    .from(reviews)
    .innerJoin(articleRevisions, eq(articleRevisions.id, reviews.revisionId))
    .innerJoin(askers, eq(askers.id, reviews.askedBy))
    .leftJoin(assignees, eq(assignees.id, reviews.assigneeId))
    .leftJoin(deciders, eq(deciders.id, reviews.decidedBy))
    .where(and(eq(reviews.articleId, articleId), isNull(reviews.withdrawnAt)))
    .orderBy(desc(reviews.askedAt), desc(reviews.id))
    .limit(50);
  return rows.map(({ assigneeId, assigneeName, askedAt, decidedAt, ...row }) => ({
    ...row,
    askedAt: askedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
    assignee: assigneeId && assigneeName ? { id: assigneeId, name: assigneeName } : null,
  }));
}

/** True when somebody else approved this very revision, and nothing was asked or decided since. */
export async function isApproved(db: Db, { articleId, revisionId }: { articleId: string; revisionId: string }): Promise<boolean> {
  const [newest] = await db
    .select({ revisionId: reviews.revisionId, verdict: reviews.verdict })
    .from(reviews)
    .where(and(eq(reviews.articleId, articleId), isNull(reviews.withdrawnAt)))
    .orderBy(desc(reviews.askedAt), desc(reviews.id))
    .limit(1);
  return newest?.verdict === "approved" && newest.revisionId === revisionId;
}

/** True when the newsroom publishes only what a second pair of eyes approved, and this revision was not. */
export async function lacksApproval(db: Db, revision: { articleId: string; revisionId: string }): Promise<boolean> {
  const { fourEyes } = await getSettings(db);
  return fourEyes && !(await isApproved(db, revision));
}

/** Who may review in a section, by name; without the one who asks. */
export async function listReviewers(db: Db, { sectionId, exceptId }: { sectionId: string; exceptId: string }): Promise<{ id: string; name: string }[]> {
  return db
    .selectDistinct({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(roles, eq(roles.personId, people.id))
    .where(
      and(
        isNull(people.deactivatedAt),
        ne(people.id, exceptId),
        inArray(roles.role, ["editor", "administrator"]),
        or(isNull(roles.sectionId), eq(roles.sectionId, sectionId)),
      ),
    )
    .orderBy(asc(people.name));
}
