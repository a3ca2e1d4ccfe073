import type { Placed } from "../articles/permissions.ts";
import { type Actor, hasRole } from "../kernel/actor.ts";

/** Authors do not publish, not even their own work: review means a second pair of eyes. */
export const canPublish = (actor: Actor, article: Placed): boolean => hasRole(actor, "editor", article.sectionId);

export const canTakeDown = canPublish;
