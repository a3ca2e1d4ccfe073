import { type Actor, sectionsWithRole } from "../kernel/actor.ts";

/** A sanction follows its reader into every section: only who moderates everywhere lays one. */
export const canSanction = (actor: Actor): boolean => sectionsWithRole(actor, "moderator") === "all";
