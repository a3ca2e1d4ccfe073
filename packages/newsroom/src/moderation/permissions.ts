import { type Actor, hasRole, hasRoleAnywhere } from "../kernel/actor.ts";

/** `sectionId` of the article under which the comment stands. */
export const canModerate = (actor: Actor, comment: { sectionId: string }): boolean => hasRole(actor, "moderator", comment.sectionId);

export const canListComments = (actor: Actor): boolean => hasRoleAnywhere(actor, "moderator");
