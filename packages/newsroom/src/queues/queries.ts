import type { Db } from "@polosa/db/client.ts";
import type { Actor } from "../kernel/actor.ts";
import { listCards, type QueuedComment } from "./cards.ts";
import type { QueueFilters } from "./input.ts";
import { listPlaces } from "./places.ts";

export interface QueuePage {
  comments: QueuedComment[];
  /** The `after` of the following page; null on the last. */
  next: string | null;
}

/** A page of a queue with everything that a moderator needs to decide, in as many queries as a single card takes. */
export async function listQueue(db: Db, actor: Actor, filters: QueueFilters): Promise<QueuePage> {
  const places = await listPlaces(db, actor, filters);
  const page = places.slice(0, filters.size);
  const comments = await listCards(
    db,
    page.map(({ id }) => id),
  );
  return { comments, next: places.length > filters.size ? (page.at(-1)?.cursor ?? null) : null };
}
