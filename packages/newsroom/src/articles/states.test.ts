import { expect } from "vitest";
import { givenArticle, givenPublishedArticle } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { publishArticle, takeDownArticle } from "../publications/commands.ts";
import { askForReview, decideReview } from "../reviews/commands.ts";
import { schedulePublication } from "../schedules/commands.ts";
import { saveDraft } from "./commands.ts";
import { ArticleFilters, type ArticleState, articleStates } from "./input.ts";
import { getEditedArticle, listArticles } from "./queries.ts";

type Db = Parameters<typeof givenArticle>[0];
type Article = Awaited<ReturnType<typeof givenArticle>>;

const write = (db: Db, article: Article, basedOn: number, lede = "Ещё правка") =>
  saveDraft(db, article.author, { ...article.text, articleId: article.id, sectionId: article.section.id, basedOn, lede });

async function review(db: Db, verdict: "approved" | "changes_wanted" | null): Promise<Article> {
  const article = await givenArticle(db);
  const reviewId = await askForReview(db, article.author, { articleId: article.id, revision: article.revision, note: "", assigneeId: null });
  if (verdict) await decideReview(db, article.editor, { articleId: article.id, reviewId, verdict, note: "Так" });
  return article;
}

const paths: Record<ArticleState, (db: Db) => Promise<Article>> = {
  draft: (db) => givenArticle(db),
  in_review: (db) => review(db, null),
  changes_wanted: (db) => review(db, "changes_wanted"),
  approved: (db) => review(db, "approved"),
  scheduled: async (db) => {
    const article = await review(db, "approved");
    const dueAt = new Date(Date.now() + 3_600_000).toISOString();
    await schedulePublication(db, article.editor, { articleId: article.id, revision: article.revision, dueAt, change: null });
    return article;
  },
  published: (db) => givenPublishedArticle(db),
  changed: async (db) => {
    const article = await givenPublishedArticle(db);
    await write(db, article, article.revision);
    return article;
  },
  corrected: async (db) => {
    const article = await givenPublishedArticle(db);
    const revision = await write(db, article, article.revision);
    await publishArticle(db, article.editor, { articleId: article.id, revision, change: { kind: "correction", text: "Дата была неверной." } });
    return article;
  },
  taken_down: async (db) => {
    const article = await givenPublishedArticle(db);
    await takeDownArticle(db, article.editor, { articleId: article.id, reason: "Ошибка" });
    return article;
  },
};

test.for([...articleStates])("an article comes to be %s, and the list finds it by that", async (state, { db }) => {
  const article = await paths[state](db);

  expect(await getEditedArticle(db, article.id)).toMatchObject({ state });
  for (const wanted of articleStates) {
    const { articles } = await listArticles(db, article.editor, ArticleFilters.parse({ state: wanted, sectionId: article.section.id }));
    expect(articles.map(({ id }) => id)).toEqual(wanted === state ? [article.id] : []);
  }
});

test("approval does not outlive the next save", async ({ db }) => {
  const article = await review(db, "approved");

  await write(db, article, article.revision);

  expect(await getEditedArticle(db, article.id)).toMatchObject({ state: "draft" });
});
