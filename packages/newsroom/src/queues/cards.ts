import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, articles } from "@polosa/db/schema/articles.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { commentDecisions, comments, type Standing } from "@polosa/db/schema/comments.ts";
import { people } from "@polosa/db/schema/people.ts";
import { publications } from "@polosa/db/schema/publications.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { commentAppeals, commentClaims, type ThreadMode, threads } from "@polosa/db/schema/threads.ts";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Holder, isClaimed } from "../claims/queries.ts";
import { articlePath } from "../publications/rules.ts";
import { listOpenReports, type OpenReports } from "./open-reports.ts";
import { listRecords, type ReaderRecord } from "./records.ts";

/** A comment as moderators see it: in its thread, with why it is here and who wrote it. */
export interface QueuedComment {
  id: string;
  name: string;
  body: string;
  standing: Standing;
  postedAt: string;
  editedAt: string | null;
  isPicked: boolean;
  isPinned: boolean;
  isReply: boolean;
  /** Why screening wants a look; empty when it does not. */
  mark: string;
  /** What it answers; null for a comment on the article. */
  answers: { name: string; body: string; standing: Standing } | null;
  article: QueuedArticle;
  /** `by` is null when the newsroom did not decide: screening, or of a removed comment its author. */
  decision: { reason: string; note: string; by: string | null; at: string };
  reports: OpenReports;
  appeal: QueuedAppeal | null;
  /** Who has it in hand. */
  holder: Holder | null;
  reader: ReaderRecord;
}

export interface QueuedArticle {
  id: string;
  headline: string;
  locale: Locale;
  sectionId: string;
  /** As readers see it; null while they cannot. */
  path: string | null;
  /** What was decided for this article; null when it follows its section. */
  thread: { mode: ThreadMode; slowSeconds: number } | null;
}

export interface QueuedAppeal {
  id: string;
  body: string;
  appealedAt: string;
  /** Who removed the comment and so does not judge the appeal. */
  removedBy: string | null;
}

const [parent, remover] = [alias(comments, "parent"), alias(commentDecisions, "appealed")];

/** The cards of these comments in the order of their ids. */
export async function listCards(db: Db, ids: string[]): Promise<QueuedComment[]> {
  if (ids.length === 0) return [];
  const rows = await selectCards(db, ids);
  const [reports, records] = await Promise.all([listOpenReports(db, ids), listRecords(db, [...new Set(rows.map(({ readerId }) => readerId))])]);
  const cards = new Map(
    rows.flatMap((row) => {
      const reader = records.get(row.readerId);
      return reader ? [[row.id, toCard(row, { reader, reports: reports.get(row.id) ?? { count: 0, told: [] } })]] : [];
    }),
  );
  return ids.flatMap((id) => cards.get(id) ?? []);
}

type Row = Awaited<ReturnType<typeof selectCards>>[number];

const selectCards = (db: Db, ids: string[]) =>
  db
    .select({
      id: comments.id,
      name: comments.name,
      body: comments.body,
      standing: comments.standing,
      postedAt: comments.postedAt,
      editedAt: comments.editedAt,
      pickedAt: comments.pickedAt,
      pinnedAt: comments.pinnedAt,
      mark: comments.mark,
      readerId: comments.readerId,
      parent: { id: parent.id, name: parent.name, body: parent.body, standing: parent.standing },
      article: { id: articles.id, headline: articleRevisions.headline, locale: articles.locale, sectionId: articles.sectionId, slug: articles.slug },
      section: sections.slug,
      isPublic: sql<boolean>`${publications.articleId} is not null`,
      thread: { mode: threads.mode, slowSeconds: threads.slowSeconds },
      decision: { reason: commentDecisions.reason, note: commentDecisions.note, by: people.name, at: commentDecisions.decidedAt },
      appeal: { id: commentAppeals.id, body: commentAppeals.body, appealedAt: commentAppeals.appealedAt },
      removedBy: remover.decidedBy,
      holderId: commentClaims.personId,
      holderName: sql<string | null>`(select name from ${people} as holder where holder.id = ${commentClaims.personId})`,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(publications, eq(publications.articleId, articles.id))
    .innerJoin(articleRevisions, shownRevision())
    .innerJoin(commentDecisions, eq(commentDecisions.id, comments.decisionId))
    .leftJoin(people, eq(people.id, commentDecisions.decidedBy))
    .leftJoin(parent, eq(parent.id, comments.parentId))
    .leftJoin(threads, eq(threads.articleId, articles.id))
    .leftJoin(commentAppeals, and(eq(commentAppeals.commentId, comments.id), isNull(commentAppeals.decidedAt)))
    .leftJoin(remover, eq(remover.id, commentAppeals.decisionId))
    .leftJoin(commentClaims, and(eq(commentClaims.commentId, comments.id), isClaimed()))
    .where(inArray(comments.id, ids));

/** The published one; the newest of an article that readers cannot see. */
const shownRevision = () =>
  eq(
    articleRevisions.id,
    sql`coalesce(${publications.revisionId}, (select newest.id from ${articleRevisions} newest where newest.article_id = ${articles.id} and newest.number = ${articles.newestRevision}))`,
  );

function toCard(row: Row, { reader, reports }: { reader: ReaderRecord; reports: OpenReports }): QueuedComment {
  const { id, headline, locale, sectionId, slug } = row.article;
  return {
    id: row.id,
    name: row.name,
    body: row.body,
    standing: row.standing,
    postedAt: row.postedAt.toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
    isPicked: row.pickedAt !== null,
    isPinned: row.pinnedAt !== null,
    isReply: row.parent !== null,
    mark: row.mark,
    answers: row.parent && { name: row.parent.name, body: row.parent.body, standing: row.parent.standing },
    article: { id, headline, locale, sectionId, path: row.isPublic ? articlePath({ locale, slug, section: row.section }) : null, thread: row.thread },
    decision: { ...row.decision, at: row.decision.at.toISOString() },
    reports,
    appeal: row.appeal && { id: row.appeal.id, body: row.appeal.body, appealedAt: row.appeal.appealedAt.toISOString(), removedBy: row.removedBy },
    holder: row.holderId && row.holderName ? { personId: row.holderId, name: row.holderName } : null,
    reader,
  };
}
