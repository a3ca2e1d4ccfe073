import { expect, test } from "vitest";
import { judgeFreshness } from "./freshness.ts";

const address = { key: "k", host: "news.test", url: "/", headers: {} };
const limits = { missingSeconds: 10, maxStaleIfErrorSeconds: 864_000 };
const judge = (cacheControl: string, status = 200, headers: Record<string, string> = {}) =>
  judgeFreshness({ status, headers: { "cache-control": cacheControl, ...headers }, body: Buffer.alloc(0) }, address, limits);

test.for([
  ["s-maxage=60", 60, 60, 60],
  ["max-age=5, S-MaxAge=60", 60, 60, 60],
  ["max-age=5", 5, 5, 5],
  ["s-maxage=60, stale-while-revalidate=30", 60, 90, 90],
  ["s-maxage=60, stale-while-revalidate=30, stale-if-error=600", 60, 90, 660],
  ["s-maxage=60, stale-if-error=99999999", 60, 60, 864_060],
  ["s-maxage=0, stale-while-revalidate=30", 0, 30, 30],
  ["s-maxage=60, must-revalidate, stale-while-revalidate=30", 60, 60, 60],
  ["public", 0, 0, 0],
] as const)("'%s' is fresh for %i s, shown while replaced until %i s, in place of an error until %i s", ([control, fresh, stale, error]) => {
  const freshness = judge(control);

  expect(freshness).toEqual({ freshMs: fresh * 1000, staleMs: stale * 1000, errorMs: error * 1000 });
});

test.for(["private", "no-store", "private, s-maxage=60", "No-Store, s-maxage=60"])("'%s' is for one reader", (control) => {
  expect(judge(control)).toBeNull();
});

test("does not guess from Last-Modified", () => {
  expect(judge("", 200, { "last-modified": "Thu, 01 Jan 2020 00:00:00 GMT" })).toMatchObject({ freshMs: 0 });
});

test("counts the time a response has already spent in another cache", () => {
  expect(judge("s-maxage=60", 200, { age: "20" })).toMatchObject({ freshMs: 40_000 });
});

test("does not keep part of a response, nor a status it does not know", () => {
  expect([judge("s-maxage=60", 206), judge("s-maxage=60", 299), judge("s-maxage=60", 418)]).toEqual([null, null, null]);
});
