import type { OutgoingRequest } from "@polosa/newsroom/outgoing/request.ts";

export interface Purge {
  url: string;
  request: OutgoingRequest;
}

/** A CDN that stands before the site and knows pages by the keys in their `Surrogate-Key`. */
export interface Cdn {
  name: string;
  /** How many keys one request may name. */
  batch: number;
  /** What asks it to fetch pages anew; it may show the old ones while it does. */
  refresh(keys: readonly string[]): Purge[];
  /** What asks it never to show the pages again. */
  drop(keys: readonly string[]): Purge[];
}
