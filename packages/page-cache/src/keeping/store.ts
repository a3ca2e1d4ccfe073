import { LRUCache } from "lru-cache";
import type { Limits } from "../options.ts";
import type { Entry } from "./entry.ts";

export type Store = {
  find: (key: string) => Entry | undefined;
  /** The same without counting as use. */
  peek: (key: string) => Entry | undefined;
  put: (entry: Entry) => void;
  drop: (entry: Entry) => void;
  /** Everything kept that carries this surrogate key. */
  listByKey: (surrogateKey: string) => readonly Entry[];
  sizes: () => StoreSizes;
};

export type StoreSizes = { entries: number; bytes: number; missingEntries: number; missingBytes: number; surrogateKeys: number };

/** Two budgets in bytes, least recently used first to go: pages, and apart from them whatever is not a page. */
export function createStore({ maxBytes, maxMissingBytes }: Pick<Limits, "maxBytes" | "maxMissingBytes">): Store {
  const index = new Map<string, Set<Entry>>();
  const forget = (entry: Entry): void => removeFromIndex(index, entry);
  const pages = createShelf(maxBytes, forget);
  const missing = createShelf(maxMissingBytes, forget);

  return {
    find: (key) => pages.get(key) ?? missing.get(key),
    peek: (key) => pages.peek(key) ?? missing.peek(key),
    put(entry) {
      const { key } = entry.address;
      const [shelf, other] = entry.status === 200 ? [pages, missing] : [missing, pages];
      other.delete(key);
      shelf.set(key, entry);
      if (shelf.peek(key) === entry) addToIndex(index, entry);
    },
    drop(entry) {
      const { key } = entry.address;
      if (pages.peek(key) === entry) pages.delete(key);
      if (missing.peek(key) === entry) missing.delete(key);
    },
    listByKey: (surrogateKey) => [...(index.get(surrogateKey) ?? [])],
    sizes: () => ({
      entries: pages.size,
      bytes: pages.calculatedSize,
      missingEntries: missing.size,
      missingBytes: missing.calculatedSize,
      surrogateKeys: index.size,
    }),
  };
}

const createShelf = (maxSize: number, forget: (entry: Entry) => void): LRUCache<string, Entry> =>
  new LRUCache({ maxSize, sizeCalculation: (entry) => entry.size, dispose: forget });

function addToIndex(index: Map<string, Set<Entry>>, entry: Entry): void {
  for (const key of entry.keys) {
    const entries = index.get(key);
    if (entries === undefined) index.set(key, new Set([entry]));
    else entries.add(entry);
  }
}

function removeFromIndex(index: Map<string, Set<Entry>>, entry: Entry): void {
  for (const key of entry.keys) {
    const entries = index.get(key);
    if (entries?.delete(entry) && entries.size === 0) index.delete(key);
  }
}
