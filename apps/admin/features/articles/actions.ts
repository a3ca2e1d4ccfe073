"use server";

import { saveDraft, setDeadline, startArticle } from "@polosa/newsroom/articles/commands.ts";
import { ArticleFilters, SaveDraft, SetDeadline, StartArticle } from "@polosa/newsroom/articles/input.ts";
import { canListArticles } from "@polosa/newsroom/articles/permissions.ts";
import { listArticles } from "@polosa/newsroom/articles/queries.ts";
import { authorize } from "@polosa/newsroom/kernel/errors.ts";
import { OpenArticle } from "@polosa/newsroom/presences/input.ts";
import { publishArticle, takeDownArticle } from "@polosa/newsroom/publications/commands.ts";
import { PublishArticle, TakeDownArticle } from "@polosa/newsroom/publications/input.ts";
import { addTopic } from "@polosa/newsroom/topics/commands.ts";
import { AddTopic } from "@polosa/newsroom/topics/input.ts";
import { db } from "../../server/db.ts";
import { staffAction } from "../../server/staff-action.ts";
import { loadNewest, loadStanding } from "./loaders.ts";

export const startArticleAction = staffAction(StartArticle, (actor, input) => startArticle(db(), actor, input));

export const saveDraftAction = staffAction(SaveDraft, async (actor, input) => {
  const revision = await saveDraft(db(), actor, input);
  return { ...(await loadStanding(input.articleId)), revision };
});

/** For whoever wrote while somebody else saved. */
export const findNewestAction = staffAction(OpenArticle, (actor, { articleId }) => loadNewest(actor, articleId));

export const publishArticleAction = staffAction(PublishArticle, async (actor, input) => {
  await publishArticle(db(), actor, input);
  return loadStanding(input.articleId);
});

export const takeDownArticleAction = staffAction(TakeDownArticle, async (actor, input) => {
  await takeDownArticle(db(), actor, input);
  return loadStanding(input.articleId);
});

export const setDeadlineAction = staffAction(SetDeadline, (actor, input) => setDeadline(db(), actor, input));

export const addTopicAction = staffAction(AddTopic, (actor, input) => addTopic(db(), actor, input));

/** For the link dialog: articles of a language by words of the headline. */
export const findArticlesAction = staffAction(ArticleFilters, async (actor, filters) => {
  authorize(canListArticles(actor));
  const { articles } = await listArticles(db(), actor, filters);
  return articles.slice(0, 8).map(({ id, headline, state }) => ({ id, headline, state }));
});
