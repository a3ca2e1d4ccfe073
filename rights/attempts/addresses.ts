import { redirects } from "@polosa/db/schema/redirects.ts";
import { moveArticle } from "@polosa/newsroom/addresses/commands.ts";
import { addRedirect, importRedirects, removeRedirect } from "@polosa/newsroom/redirects/commands.ts";
import { asAdministrator, givenPublished } from "../scene.ts";
import type { Attempt } from "./attempt.ts";

const redirect = { from: "/rights/from", to: "/rights/to" };

export const addressAttempts: Record<string, Attempt> = {
  "redirects/addRedirectAction": (db, { actor }) => addRedirect(db, actor, redirect),
  "redirects/importRedirectsAction": (db, { actor }) => importRedirects(db, actor, { table: `${redirect.from} ${redirect.to}` }),
  "redirects/moveArticleAction": async (db, scene) => {
    const { id } = await givenPublished(db, scene);
    await moveArticle(db, scene.actor, { articleId: id, sectionId: scene.sectionId, slug: "moved-by-rights" });
  },
  "redirects/removeRedirectAction": async (db, { actor, other }) => {
    await addRedirect(db, asAdministrator(other), redirect);
    const [added] = await db.select({ id: redirects.id }).from(redirects);
    await removeRedirect(db, actor, { redirectId: added?.id ?? "" });
  },
};
