import { type Actor, sectionsWithRole } from "../kernel/actor.ts";

/** An address may lead anywhere on the site: this is for editors of the whole paper. */
export const canKeepRedirects = (actor: Actor): boolean => sectionsWithRole(actor, "editor") === "all";
