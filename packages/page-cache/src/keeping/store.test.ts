import { expect, test } from "vitest";
import type { Entry } from "./entry.ts";
import { buildEntry } from "./entry.ts";
import { createStore } from "./store.ts";

async function givenEntry(path: string, surrogateKeys: string, status = 200): Promise<Entry> {
  const recording = { status, headers: { "content-type": "text/html", "surrogate-key": surrogateKeys }, body: Buffer.alloc(1_000, path) };
  const address = { key: `GET news.test${path}`, host: "news.test", url: path, headers: {} };
  const freshness = { freshMs: 1_000, staleMs: 1_000, errorMs: 1_000 };
  return buildEntry({ address, recording, startedAt: 0, freshness }, { browserCacheControl: "", exposeSurrogate: false });
}

test("forgets the keys of what it evicts, replaces and drops", async () => {
  const store = createStore({ maxBytes: 20_000, maxMissingBytes: 20_000 });

  for (let at = 0; at < 100; at += 1) store.put(await givenEntry(`/${at}`, `article:${at} section:1`));
  store.put(await givenEntry("/99", "article:new section:1"));
  const { entries, bytes, surrogateKeys } = store.sizes();

  expect(entries).toBeLessThan(6);
  expect(bytes).toBeLessThanOrEqual(20_000);
  expect(surrogateKeys).toBe(entries + 2);
  for (const entry of store.listByKey("*")) store.drop(entry);
  expect(store.sizes()).toEqual({ entries: 0, bytes: 0, missingEntries: 0, missingBytes: 0, surrogateKeys: 0 });
});

test("has one response per address, on one shelf", async () => {
  const store = createStore({ maxBytes: 20_000, maxMissingBytes: 20_000 });
  store.put(await givenEntry("/a", "article:1"));

  store.put(await givenEntry("/a", "article:1", 404));

  expect(store.find("GET news.test/a")?.status).toBe(404);
  expect(store.sizes()).toMatchObject({ entries: 0, missingEntries: 1 });
  expect(store.listByKey("article:1")).toHaveLength(1);
});

test("does not index what is too large for it", async () => {
  const store = createStore({ maxBytes: 1_000, maxMissingBytes: 1_000 });

  store.put(await givenEntry("/a", "article:1"));

  expect(store.sizes()).toMatchObject({ entries: 0, surrogateKeys: 0 });
});
