import type { Actor } from "../kernel/actor.ts";

/** Administrators of everything: people, roles and settings have no section. */
export const canAdminister = (actor: Actor): boolean => actor.roles.some(({ role, sectionId }) => role === "administrator" && sectionId === null);
