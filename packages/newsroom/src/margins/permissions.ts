import { canStartArticle, canWrite, type Placed } from "../articles/permissions.ts";
import type { Actor } from "../kernel/actor.ts";

/** Whoever writes or edits in the section may say something to a text of it. */
export const canNote = (actor: Actor, article: Placed): boolean => canStartArticle(actor, article.sectionId);

/** A suggestion is taken or refused by those who may change the text. */
export const canDecideSuggestion = canWrite;

/** They may also close any thread; everybody else, the threads they began. */
export const canResolveNote = (actor: Actor, article: Placed & { noteBy: string }): boolean =>
  canWrite(actor, article) || (article.noteBy === actor.id && canNote(actor, article));
