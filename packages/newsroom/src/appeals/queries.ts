import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, articles } from "@polosa/db/schema/articles.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { commentDecisions, comments } from "@polosa/db/schema/comments.ts";
import { publications } from "@polosa/db/schema/publications.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { commentAppeals } from "@polosa/db/schema/threads.ts";
import { and, eq } from "drizzle-orm";
import { articlePath } from "../publications/rules.ts";
import type { Reader } from "../readers/queries.ts";
import { toObstacle } from "./rules.ts";

/** A reader's own comment and what can be said against its removal. */
export interface AppealView {
  comment: { id: string; body: string; postedAt: string; reason: string };
  article: { headline: string; path: string | null; locale: Locale };
  /** What was asked and what came of it; null when nothing was. */
  appeal: { body: string; appealedAt: string; verdict: "upheld" | "granted" | null; answer: string; decidedAt: string | null } | null;
  /** Why it cannot be appealed, when nobody has yet. */
  obstacle: "not_removed" | "appeal_too_late" | null;
}

/** Null when there is no such comment of this reader's. */
export async function findAppeal(db: Db, reader: Reader, commentId: string): Promise<AppealView | null> {
  const [row] = await db
    .select({
      comment: { id: comments.id, body: comments.body, postedAt: comments.postedAt, standing: comments.standing },
      decision: { reason: commentDecisions.reason, decidedBy: commentDecisions.decidedBy, decidedAt: commentDecisions.decidedAt },
      article: {
        headline: articleRevisions.headline,
        locale: articles.locale,
        slug: articles.slug,
        section: sections.slug,
        publishedId: publications.articleId,
      },
      appeal: commentAppeals,
    })
    .from(comments)
    .innerJoin(commentDecisions, eq(commentDecisions.id, comments.decisionId))
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(articleRevisions, and(eq(articleRevisions.articleId, articles.id), eq(articleRevisions.number, articles.newestRevision)))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(publications, eq(publications.articleId, articles.id))
    .leftJoin(commentAppeals, eq(commentAppeals.commentId, comments.id))
    .where(and(eq(comments.id, commentId), eq(comments.readerId, reader.id)));
  if (!row) return null;
  const { comment, decision, article, appeal } = row;
  return {
    comment: { id: comment.id, body: comment.body, postedAt: comment.postedAt.toISOString(), reason: decision.reason },
    article: { headline: article.headline, locale: article.locale, path: article.publishedId ? articlePath(article) : null },
    appeal: appeal && toTold(appeal),
    obstacle: toObstacle({ standing: comment.standing, ...decision }, new Date()),
  };
}

const toTold = ({ body, appealedAt, verdict, answer, decidedAt }: typeof commentAppeals.$inferSelect): AppealView["appeal"] => ({
  body,
  appealedAt: appealedAt.toISOString(),
  verdict,
  answer,
  decidedAt: decidedAt?.toISOString() ?? null,
});
