import { canWrite, type Placed } from "../articles/permissions.ts";
import { type Actor, hasRole } from "../kernel/actor.ts";

/** Who may write a text may show it. */
export const canAskForReview = canWrite;

/** Editors of the section; nobody judges their own text, whatever they are. */
export const canReview = (actor: Actor, article: Placed & { writtenBy: string }): boolean =>
  hasRole(actor, "editor", article.sectionId) && article.createdBy !== actor.id && article.writtenBy !== actor.id;
