import type { Actor } from "../kernel/actor.ts";
import { canModerate } from "../moderation/permissions.ts";

/** Another pair of eyes: whoever removed the comment does not judge its appeal. */
export const canDecideAppeal = (actor: Actor, appealed: { sectionId: string; removedBy: string | null }): boolean =>
  canModerate(actor, appealed) && appealed.removedBy !== actor.id;
