const NAME = "polosa:unsaved";
/** What is on the screen changes with every key; what it was made from, only with a save. */
const TEXTS = "texts";
const ORIGINS = "origins";

/** Writes both in one transaction, so that a text never stands beside an origin that is not its own. */
export async function keep(key: string, { text, origin }: { text: unknown; origin?: unknown }): Promise<void> {
  await inStore("readwrite", (transaction) => {
    transaction.objectStore(TEXTS).put(text, key);
    if (origin !== undefined) transaction.objectStore(ORIGINS).put(origin, key);
  });
}

/** Everything whose key begins so. */
export async function findKept(prefix: string): Promise<{ key: string; text: unknown; origin: unknown }[]> {
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  const found = await inStore("readonly", (transaction) => ({
    keys: transaction.objectStore(TEXTS).getAllKeys(range),
    texts: transaction.objectStore(TEXTS).getAll(range),
    origins: transaction.objectStore(ORIGINS).getAll(range),
  }));
  if (!found) return [];
  const [texts, origins]: unknown[][] = [found.texts.result, found.origins.result];
  return found.keys.result.map((key, place) => ({ key: String(key), text: texts?.[place], origin: origins?.[place] }));
}

export async function forgetKept(key: string): Promise<void> {
  await inStore("readwrite", (transaction) => {
    for (const store of [TEXTS, ORIGINS]) transaction.objectStore(store).delete(key);
  });
}

let opened: Promise<IDBDatabase> | undefined;

/** Null when this browser keeps nothing: private windows, full disks. */
async function inStore<Result>(mode: IDBTransactionMode, work: (transaction: IDBTransaction) => Result): Promise<Result | null> {
  try {
    opened ??= open();
    const database = await opened;
    return await new Promise<Result>((resolve, reject) => {
      // Strict: on the disk before it counts as written, so that a dead battery takes no more than a dead page.
      const transaction = database.transaction([TEXTS, ORIGINS], mode, { durability: "strict" });
      const result = work(transaction);
      transaction.oncomplete = () => resolve(result);
      transaction.onabort = () => reject(transaction.error);
    });
  } catch {
    opened = undefined;
    return null;
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      for (const store of [TEXTS, ORIGINS]) request.result.createObjectStore(store);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
