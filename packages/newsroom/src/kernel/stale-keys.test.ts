import { describe, expect } from "vitest";
import { test } from "../../testing/newsroom-test.ts";
import { beginReading, markGone, markStale, readStaleKeys } from "./stale-keys.ts";

describe("readStaleKeys", () => {
  test("tells what was marked since, soft and hard, in order and once", async ({ pool }) => {
    await markStale(pool, ["before"]);
    const begun = await beginReading(pool);
    await markStale(pool, ["article:1", "front:ru"]);
    await markGone(pool, ["article:2"]);

    const first = await readStaleKeys(pool, begun);
    const second = await readStaleKeys(pool, first);

    expect(begun.keys).toEqual([]);
    expect(first.keys).toEqual([
      { key: "article:1", hard: false },
      { key: "front:ru", hard: false },
      { key: "article:2", hard: true },
    ]);
    expect(second.keys).toEqual([]);
  });

  test("misses nothing of a transaction that began first and commits last", async ({ pool }) => {
    const begun = await beginReading(pool);
    const written = Promise.withResolvers<void>();
    const mayCommit = Promise.withResolvers<void>();
    const slow = pool.transaction(async (tx) => {
      await markStale(tx, ["slow"]);
      written.resolve();
      await mayCommit.promise;
    });
    await written.promise;
    await markStale(pool, ["quick"]);

    const during = await readStaleKeys(pool, begun);
    mayCommit.resolve();
    await slow;
    const after = await readStaleKeys(pool, during);

    expect(during.keys.map(({ key }) => key)).toEqual(["quick"]);
    expect(after.keys.map(({ key }) => key)).toEqual(["slow"]);
  });
});
