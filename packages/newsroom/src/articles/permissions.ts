import { type Actor, hasRole, hasRoleAnywhere } from "../kernel/actor.ts";

/** What a permission needs to know of an article. */
export interface Placed {
  sectionId: string;
  createdBy: string;
}

export const canListArticles = (actor: Actor): boolean => hasRoleAnywhere(actor, "author") || hasRoleAnywhere(actor, "editor");

export const canStartArticle = (actor: Actor, sectionId: string): boolean => hasRole(actor, "author", sectionId) || hasRole(actor, "editor", sectionId);

/** Authors write their own; editors, everything in their sections. */
export const canWrite = (actor: Actor, article: Placed): boolean =>
  hasRole(actor, "editor", article.sectionId) || (article.createdBy === actor.id && hasRole(actor, "author", article.sectionId));
