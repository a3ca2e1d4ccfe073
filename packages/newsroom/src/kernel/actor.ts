import type { RoleName } from "@polosa/db/schema/people.ts";

/** Who acts: a signed-in person with what they may be, as of this request. */
export interface Actor {
  id: string;
  name: string;
  roles: readonly { role: RoleName; sectionId: string | null }[];
}

/** True when the role is held everywhere or in that very section. Administrators hold every role. */
export function hasRole(actor: Actor, role: RoleName, sectionId: string): boolean {
  return actor.roles.some((held) => (held.role === role || held.role === "administrator") && (held.sectionId === null || held.sectionId === sectionId));
}

/** Where the role is held. */
export function sectionsWithRole(actor: Actor, role: RoleName): string[] | "all" {
  const held = actor.roles.filter((each) => each.role === role || each.role === "administrator").map(({ sectionId }) => sectionId);
  return held.includes(null) ? "all" : held.filter((sectionId) => sectionId !== null);
}

/** True when the role is held in at least one section: enough to see a list, not to act on a row. */
export function hasRoleAnywhere(actor: Actor, role: RoleName): boolean {
  return actor.roles.some((held) => held.role === role || held.role === "administrator");
}
