import { type Actor, hasRoleAnywhere } from "../kernel/actor.ts";

export const canAddPicture = (actor: Actor): boolean => hasRoleAnywhere(actor, "author") || hasRoleAnywhere(actor, "editor");
