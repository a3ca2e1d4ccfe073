import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, revisionAuthors, revisionTopics } from "@polosa/db/schema/articles.ts";
import { people } from "@polosa/db/schema/people.ts";
import { publications } from "@polosa/db/schema/publications.ts";
import { countWordChanges } from "@polosa/document/compare/differences.ts";
import { toPlainText } from "@polosa/document/plain-text.ts";
import { and, asc, desc, eq, lt } from "drizzle-orm";
import type { BylineEntry, RevisionText } from "../articles/input.ts";
import { DomainError } from "../kernel/errors.ts";
import type { ListRevisions } from "./input.ts";

/** What a revision's row says of its text; byline and topics have rows of their own. */
export const revisionColumns = {
  revisionId: articleRevisions.id,
  headline: articleRevisions.headline,
  lede: articleRevisions.lede,
  document: articleRevisions.document,
  kind: articleRevisions.kind,
  adult: articleRevisions.adult,
  ai: articleRevisions.ai,
  officialReply: articleRevisions.officialReply,
  fundedBy: articleRevisions.fundedBy,
  searchTitle: articleRevisions.searchTitle,
  searchDescription: articleRevisions.searchDescription,
  socialTitle: articleRevisions.socialTitle,
  socialDescription: articleRevisions.socialDescription,
  leadMediaId: articleRevisions.leadMediaId,
  leadAlt: articleRevisions.leadAlt,
  leadCaption: articleRevisions.leadCaption,
  leadCredit: articleRevisions.leadCredit,
};

type Row = { [Column in keyof typeof revisionColumns]: (typeof articleRevisions.$inferSelect)[Column extends "revisionId" ? "id" : Column] };

export interface ListedRevision {
  number: number;
  headline: string;
  savedBy: string;
  /** When the first of the saves that were folded into it was made, and the last. */
  beganAt: string;
  savedAt: string;
  /** It was published, restored or chosen to be kept. */
  isSealed: boolean;
  isPublished: boolean;
  /** Words that came and went since the revision before it. */
  added: number;
  removed: number;
}

const PAGE = 20;

/** A page of an article's revisions, newest first. `next` is the `before` of the following page, null on the last. */
export async function listRevisions(db: Db, { articleId, before }: ListRevisions): Promise<{ revisions: ListedRevision[]; next: number | null }> {
  const { number, headline, lede, document, beganAt, createdAt, sealedAt } = articleRevisions;
  const rows = await db
    .select({ number, headline, lede, document, beganAt, createdAt, sealedAt, savedBy: people.name, published: publications.articleId })
    .from(articleRevisions)
    .innerJoin(people, eq(people.id, articleRevisions.createdBy))
    .leftJoin(publications, eq(publications.revisionId, articleRevisions.id))
    .where(and(eq(articleRevisions.articleId, articleId), before ? lt(number, before) : undefined))
    .orderBy(desc(number))
    .limit(PAGE + 1);
  const words = rows.map((row) => [row.headline, row.lede, toPlainText(row.document)].join("\n"));
  return {
    revisions: rows.slice(0, PAGE).map((row, place) => ({
      number: row.number,
      headline: row.headline,
      savedBy: row.savedBy,
      beganAt: row.beganAt.toISOString(),
      savedAt: row.createdAt.toISOString(),
      isSealed: row.sealedAt !== null,
      isPublished: row.published !== null,
      ...countWordChanges(words[place + 1] ?? "", words[place] ?? ""),
    })),
    next: rows.length > PAGE ? (rows[PAGE - 1]?.number ?? null) : null,
  };
}

/** The text of one revision, whole. */
export async function getRevisionText(db: Db, { articleId, number }: { articleId: string; number: number }): Promise<RevisionText> {
  const [row] = await db
    .select(revisionColumns)
    .from(articleRevisions)
    .where(and(eq(articleRevisions.articleId, articleId), eq(articleRevisions.number, number)));
  if (!row) throw new DomainError("not_found", "revision_missing");
  return toRevisionText(db, row);
}

/** A row with `revisionColumns`, and what stands beside it. */
export async function toRevisionText(db: Db, row: Row): Promise<RevisionText> {
  const [byline, topics] = await Promise.all([listBylineEntries(db, row.revisionId), listTopicIds(db, row.revisionId)]);
  const { headline, lede, document, kind, adult, ai, officialReply, fundedBy } = row;
  return {
    headline,
    lede,
    document,
    kind,
    byline,
    lead: row.leadMediaId ? { mediaId: row.leadMediaId, alt: row.leadAlt, caption: row.leadCaption, credit: row.leadCredit } : null,
    labels: { adult, ai, officialReply, fundedBy },
    topicIds: topics,
    search: { title: row.searchTitle, description: row.searchDescription },
    social: { title: row.socialTitle, description: row.socialDescription },
  };
}

async function listBylineEntries(db: Db, revisionId: string): Promise<BylineEntry[]> {
  return db
    .select({ authorId: revisionAuthors.authorId, role: revisionAuthors.role })
    .from(revisionAuthors)
    .where(eq(revisionAuthors.revisionId, revisionId))
    .orderBy(asc(revisionAuthors.position));
}

async function listTopicIds(db: Db, revisionId: string): Promise<string[]> {
  const rows = await db
    .select({ id: revisionTopics.topicId })
    .from(revisionTopics)
    .where(eq(revisionTopics.revisionId, revisionId))
    .orderBy(asc(revisionTopics.position));
  return rows.map(({ id }) => id);
}
