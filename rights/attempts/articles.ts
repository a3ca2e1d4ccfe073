import { saveDraft, startArticle } from "@polosa/newsroom/articles/commands.ts";
import { canListArticles } from "@polosa/newsroom/articles/permissions.ts";
import { authorize } from "@polosa/newsroom/kernel/errors.ts";
import { canAddPicture } from "@polosa/newsroom/media/permissions.ts";
import { makePreviewLink, revokePreviewLink } from "@polosa/newsroom/previews/commands.ts";
import { listPreviewLinks } from "@polosa/newsroom/previews/queries.ts";
import { publishArticle, takeDownArticle } from "@polosa/newsroom/publications/commands.ts";
import { addTopic } from "@polosa/newsroom/topics/commands.ts";
import { asAdministrator, givenDraft, givenPublished } from "../scene.ts";
import type { Attempt } from "./attempt.ts";

export const articleAttempts: Record<string, Attempt> = {
  "articles/addTopicAction": (db, { actor }) => addTopic(db, actor, { names: { kk: "Тақырып", ru: "Тема", en: "Topic of rights" } }),
  "articles/findArticlesAction": async (_db, { actor }) => authorize(canListArticles(actor)),
  "articles/publishArticleAction": async (db, scene) => {
    const { id, revision } = await givenDraft(db, scene);
    await publishArticle(db, scene.actor, { articleId: id, revision });
  },
  "articles/saveDraftAction": async (db, scene) => {
    const { id, revision, text } = await givenDraft(db, scene);
    await saveDraft(db, scene.actor, { articleId: id, sectionId: scene.sectionId, basedOn: revision, ...text, headline: "Иначе" });
  },
  "articles/startArticleAction": (db, { actor, sectionId }) => startArticle(db, actor, { locale: "ru", sectionId, storyId: null }),
  "articles/takeDownArticleAction": async (db, scene) => {
    const { id } = await givenPublished(db, scene);
    await takeDownArticle(db, scene.actor, { articleId: id, reason: "Ошибка в тексте" });
  },
  "media/findPicturesAction": async (_db, { actor }) => authorize(canAddPicture(actor)),
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
};
