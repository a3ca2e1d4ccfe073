import { type Actor, sectionsWithRole } from "../kernel/actor.ts";

/** What is looked for is looked for under every article: this is for moderators of the whole paper. */
export const canSetScreening = (actor: Actor): boolean => sectionsWithRole(actor, "moderator") === "all";
