import { LRUCache } from "lru-cache";

/** Keys whose last response was for one reader only, so that the next readers need not wait for each other to find that out. */
export type Solitary = {
  has: (key: string) => boolean;
  add: (key: string) => void;
  delete: (key: string) => void;
};

export function createSolitary(): Solitary {
  const keys = new LRUCache<string, true>({ max: 1_000 });
  return { has: (key) => keys.has(key), add: (key) => void keys.set(key, true), delete: (key) => void keys.delete(key) };
}
