import type { ChangeRoles } from "@polosa/newsroom/people/input.ts";

export type HeldRole = ChangeRoles["roles"][number];
export type RoleName = HeldRole["role"];

/** As they are offered. */
export const roleNames: readonly RoleName[] = ["author", "editor", "moderator", "administrator"];
