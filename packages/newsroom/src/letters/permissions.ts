import { type Actor, sectionsWithRole } from "../kernel/actor.ts";

/** Letters carry links that let people in. */
export const canReadMailbox = (actor: Actor): boolean => sectionsWithRole(actor, "administrator") === "all";
