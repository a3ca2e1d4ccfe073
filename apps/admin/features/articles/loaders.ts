import type { Document } from "@polosa/document/document.ts";
import { listLinkedArticleIds, listMediaIds } from "@polosa/document/walk.ts";
import type { ArticleFilters, RevisionText } from "@polosa/newsroom/articles/input.ts";
import { canListArticles, canStartArticle, canWrite } from "@polosa/newsroom/articles/permissions.ts";
import { type EditedArticle, findEditedArticle, getEditedArticle, type ListedArticle, listArticles, listHeadlines } from "@polosa/newsroom/articles/queries.ts";
import { nameless } from "@polosa/newsroom/articles/rules.ts";
import { type Author, listAuthors } from "@polosa/newsroom/authors/queries.ts";
import { authorize } from "@polosa/newsroom/kernel/errors.ts";
import { listPictures } from "@polosa/newsroom/media/queries.ts";
import type { Picture } from "@polosa/newsroom/media/rules.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import { canPublish } from "@polosa/newsroom/publications/permissions.ts";
import { articlePath } from "@polosa/newsroom/publications/rules.ts";
import { listSchedulesOf, type PlannedAct } from "@polosa/newsroom/schedules/queries.ts";
import { listSections, type Section } from "@polosa/newsroom/sections/queries.ts";
import { listTopics, type Topic } from "@polosa/newsroom/topics/queries.ts";
import { findOriginal, type Original } from "@polosa/newsroom/translations/queries.ts";
import { cache } from "react";
import { db } from "../../server/db.ts";
import { env } from "../../server/env.ts";
import { loadReviewDesk, type ReviewDesk } from "../reviews/loaders.ts";
import { loadTimeZone } from "../shell/loaders.ts";

export interface ArticleList {
  articles: ListedArticle[];
  next: string | null;
  sections: Section[];
  timeZone: string;
}

export async function loadArticleList(actor: SignedIn, filters: ArticleFilters): Promise<ArticleList> {
  const [list, sections, timeZone] = await Promise.all([listArticles(db(), actor, filters), listSections(db()), loadTimeZone()]);
  return { ...list, sections, timeZone };
}

/** The sections in which this person may start an article. */
export async function loadOwnSections(actor: SignedIn): Promise<Section[]> {
  const sections = await listSections(db());
  return sections.filter((section) => canStartArticle(actor, section.id));
}

/** What changes about an article when it is saved or published: all of it but the text. */
export interface Standing {
  revision: number;
  publishedRevision: number | null;
  publishedAt: string | null;
  savedAt: string;
  savedBy: string;
  /** On the site; readers find something there only once it is published. */
  address: string;
  /** False while the address is still a number, because there is no headline to make it from. */
  named: boolean;
  state: EditedArticle["state"];
}

export interface EditorContents {
  article: EditedArticle;
  standing: Standing;
  sections: Section[];
  authors: Author[];
  topics: Topic[];
  /** The pictures of the document and its lead, by media id. */
  pictures: Record<string, Picture>;
  /** The headlines of the articles the document links to, by id. */
  linked: Record<string, string>;
  personId: string;
  timeZone: string;
  mayWrite: boolean;
  mayPublish: boolean;
  reviewDesk: ReviewDesk;
  plans: PlannedAct[];
  /** What the article translates. */
  original: Original | null;
}

/** Everything the editor shows; null when there is no such article or this person may see none. */
export const loadEditor = cache(async (actor: SignedIn, articleId: string): Promise<EditorContents | null> => {
  const article = canListArticles(actor) ? await findEditedArticle(db(), articleId) : null;
  if (!article) return null;
  const { document, lead } = article.text;
  const leadIds = lead ? [lead.mediaId] : [];
  const [sections, authors, topics, pictures, timeZone, linked, reviewDesk, plans, original] = await Promise.all([
    listSections(db()),
    listAuthors(db()),
    listTopics(db()),
    listPictures(db(), [...listMediaIds(document), ...leadIds]),
    loadTimeZone(),
    listHeadlines(db(), listLinkedArticleIds(document)),
    loadReviewDesk(actor, article),
    listSchedulesOf(db(), article.id),
    findOriginal(db(), article.id),
  ]);
  return {
    article,
    standing: toStanding(article),
    sections: sections.filter((section) => section.id === article.sectionId || canWrite(actor, { ...article, sectionId: section.id })),
    authors,
    topics,
    pictures,
    linked,
    personId: actor.id,
    timeZone,
    mayWrite: canWrite(actor, article),
    mayPublish: canPublish(actor, article),
    reviewDesk,
    plans,
    original,
  };
});

/** The newest revision, for whoever has an older one before them. */
export interface Newest {
  standing: Standing;
  draft: { fields: Omit<RevisionText, "document"> & { sectionId: string }; document: Document };
  /** Those of its document and lead, by media id. */
  pictures: Record<string, Picture>;
}

export async function loadNewest(actor: SignedIn, articleId: string): Promise<Newest> {
  const article = await getEditedArticle(db(), articleId);
  authorize(canWrite(actor, article));
  const { document, ...said } = article.text;
  const pictures = await listPictures(db(), [...listMediaIds(document), ...(said.lead ? [said.lead.mediaId] : [])]);
  return { standing: toStanding(article), draft: { fields: { ...said, sectionId: article.sectionId }, document }, pictures };
}

export async function loadStanding(articleId: string): Promise<Standing> {
  return toStanding(await getEditedArticle(db(), articleId));
}

function toStanding(article: EditedArticle): Standing {
  const { revision, publishedRevision, publishedAt, savedAt, savedBy, state } = article;
  const path = articlePath({ locale: article.locale, section: article.sectionSlug, slug: article.slug });
  return {
    revision,
    publishedRevision,
    publishedAt,
    savedAt,
    savedBy,
    state,
    address: `${env().SITE_URL}${path}`,
    named: article.slug !== nameless(article.id),
  };
}
