import { articles } from "@polosa/db/schema/articles.ts";
import { restoreRevision, saveDraft, setDeadline, startArticle } from "@polosa/newsroom/articles/commands.ts";
import { canListArticles, canWrite } from "@polosa/newsroom/articles/permissions.ts";
import { authorize } from "@polosa/newsroom/kernel/errors.ts";
import { makePreviewLink, revokePreviewLink } from "@polosa/newsroom/previews/commands.ts";
import { listPreviewLinks } from "@polosa/newsroom/previews/queries.ts";
import { publishArticle, takeDownArticle } from "@polosa/newsroom/publications/commands.ts";
import { addTopic } from "@polosa/newsroom/topics/commands.ts";
import { followOriginal } from "@polosa/newsroom/translations/commands.ts";
import { eq } from "drizzle-orm";
import { asAdministrator, givenDraft, givenPublished } from "../scene.ts";
import type { Attempt } from "./attempt.ts";

export const articleAttempts: Record<string, Attempt> = {
  "articles/addTopicAction": (db, { actor }) => addTopic(db, actor, { names: { kk: "Тақырып", ru: "Тема", en: "Topic of rights" } }),
  "articles/findArticlesAction": async (_db, { actor }) => authorize(canListArticles(actor)),
  "articles/findNewestAction": async (_db, { actor, owner, sectionId }) => authorize(canWrite(actor, { sectionId, createdBy: owner.id })),
  "articles/publishArticleAction": async (db, scene) => {
    const { id, revision } = await givenDraft(db, scene);
    await publishArticle(db, scene.actor, { articleId: id, revision });
  },
  "articles/saveDraftAction": async (db, scene) => {
    const { id, revision, text } = await givenDraft(db, scene);
    await saveDraft(db, scene.actor, { articleId: id, sectionId: scene.sectionId, basedOn: revision, ...text, headline: "Иначе" });
  },
  "articles/setDeadlineAction": async (db, scene) => {
    const { id } = await givenDraft(db, scene);
    await setDeadline(db, scene.actor, { articleId: id, deadlineAt: null });
  },
  "articles/startArticleAction": (db, { actor, sectionId }) => startArticle(db, actor, { locale: "ru", sectionId, storyId: null }),
  "articles/takeDownArticleAction": async (db, scene) => {
    const { id } = await givenPublished(db, scene);
    await takeDownArticle(db, scene.actor, { articleId: id, reason: "Ошибка в тексте" });
  },
  "previews/makePreviewLinkAction": async (db, scene) => {
    const { id } = await givenDraft(db, scene);
    await makePreviewLink(db, scene.actor, { articleId: id, note: "", days: 1 });
  },
  "previews/revokePreviewLinkAction": async (db, scene) => {
    const { id } = await givenDraft(db, scene);
    await makePreviewLink(db, asAdministrator(scene.other), { articleId: id, note: "", days: 1 });
    const [link] = await listPreviewLinks(db, id);
    await revokePreviewLink(db, scene.actor, { articleId: id, linkId: link?.id ?? "" });
  },
  "revisions/restoreRevisionAction": async (db, scene) => {
    const { id, revision } = await givenDraft(db, scene);
    await restoreRevision(db, scene.actor, { articleId: id, number: revision, basedOn: revision });
  },
  "translations/followOriginalAction": async (db, scene) => {
    const original = await givenDraft(db, scene);
    const [{ storyId } = { storyId: "" }] = await db.select({ storyId: articles.storyId }).from(articles).where(eq(articles.id, original.id));
    const started = { locale: "kk" as const, sectionId: scene.sectionId, storyId, originalId: original.id };
    const id = await startArticle(db, asAdministrator(scene.owner), started);
    await followOriginal(db, scene.actor, { articleId: id, revision: original.revision });
  },
  "translations/openBesideAction": async (_db, { actor }) => authorize(canListArticles(actor)),
};
