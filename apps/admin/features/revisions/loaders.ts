import { listMediaIds } from "@polosa/document/walk.ts";
import type { RevisionText } from "@polosa/newsroom/articles/input.ts";
import { canListArticles, canWrite } from "@polosa/newsroom/articles/permissions.ts";
import { findEditedArticle } from "@polosa/newsroom/articles/queries.ts";
import { listAuthors } from "@polosa/newsroom/authors/queries.ts";
import { DomainError } from "@polosa/newsroom/kernel/errors.ts";
import { listPictures } from "@polosa/newsroom/media/queries.ts";
import type { Picture } from "@polosa/newsroom/media/rules.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import type { ComparedRevisions } from "@polosa/newsroom/revisions/input.ts";
import { getRevisionText, type ListedRevision, listRevisions } from "@polosa/newsroom/revisions/queries.ts";
import { listTopics } from "@polosa/newsroom/topics/queries.ts";
import { db } from "../../server/db.ts";
import { loadTimeZone } from "../shell/loaders.ts";

/** Two revisions of an article, and the names of what they refer to by id. */
export interface Comparison {
  from: number;
  to: number;
  before: RevisionText;
  after: RevisionText;
  names: Record<string, string>;
  pictures: Record<string, Picture>;
}

export interface Timeline {
  articleId: string;
  headline: string;
  locale: string;
  newest: number;
  mayWrite: boolean;
  revisions: ListedRevision[];
  next: number | null;
  /** Null while there is only one, and when one of the two that were asked for is not there any more. */
  comparison: Comparison | null;
  /** One of the two that were asked for was folded into a later one. */
  isGone: boolean;
  timeZone: string;
}

/** Null when there is no such article or this person may see none. */
export async function loadTimeline(actor: SignedIn, articleId: string, wanted: ComparedRevisions): Promise<Timeline | null> {
  const article = canListArticles(actor) ? await findEditedArticle(db(), articleId) : null;
  if (!article) return null;
  const { revisions, next } = await listRevisions(db(), { articleId, before: wanted.before });
  const to = wanted.to ?? revisions[0]?.number ?? null;
  const from = wanted.from ?? revisions.find(({ number }) => to !== null && number < to)?.number ?? null;
  const isPair = from !== null && to !== null && from !== to;
  const comparison = isPair ? await loadComparison({ articleId, from: Math.min(from, to), to: Math.max(from, to), language: actor.locale }) : null;
  return {
    articleId,
    headline: article.text.headline,
    locale: article.locale,
    newest: article.revision,
    mayWrite: canWrite(actor, article),
    revisions,
    next,
    comparison,
    isGone: isPair && comparison === null,
    timeZone: await loadTimeZone(),
  };
}

interface Pair {
  articleId: string;
  from: number;
  to: number;
  /** In which the names of authors and topics are. */
  language: SignedIn["locale"];
}

/** Null when one of the two is not there any more. For whoever may see the article: the caller asks. */
export async function loadComparison({ articleId, from, to, language }: Pair): Promise<Comparison | null> {
  try {
    const [before, after] = await Promise.all([from, to].map((number) => getRevisionText(db(), { articleId, number })));
    return before && after ? { from, to, before, after, ...(await loadReferences([before, after], language)) } : null;
  } catch (error) {
    // Folded into a later one since the list was shown.
    if (error instanceof DomainError && error.kind === "not_found") return null;
    throw error;
  }
}

async function loadReferences(texts: RevisionText[], language: SignedIn["locale"]): Promise<Pick<Comparison, "names" | "pictures">> {
  const mediaIds = texts.flatMap(({ document, lead }) => [...listMediaIds(document), ...(lead ? [lead.mediaId] : [])]);
  const [authors, topics, pictures] = await Promise.all([listAuthors(db()), listTopics(db()), listPictures(db(), mediaIds)]);
  return { names: Object.fromEntries([...authors, ...topics].map(({ id, names }) => [id, names[language]])), pictures };
}
