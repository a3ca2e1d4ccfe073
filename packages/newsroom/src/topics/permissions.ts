import { type Actor, hasRoleAnywhere } from "../kernel/actor.ts";

/** A topic is a page of the paper: editors open one. */
export const canAddTopic = (actor: Actor): boolean => hasRoleAnywhere(actor, "editor");
