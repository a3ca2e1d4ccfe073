import { type Actor, sectionsWithRole } from "../kernel/actor.ts";

/** The list is heard under every article: this is for moderators of the whole paper. */
export const canKeepWords = (actor: Actor): boolean => sectionsWithRole(actor, "moderator") === "all";
