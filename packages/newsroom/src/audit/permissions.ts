import { type Actor, sectionsWithRole } from "../kernel/actor.ts";

/** Entries name people and comments of every section: only who is administrator everywhere reads them. */
export const canReadAudit = (actor: Actor): boolean => sectionsWithRole(actor, "administrator") === "all";
