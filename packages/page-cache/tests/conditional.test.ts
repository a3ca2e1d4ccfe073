import { describe, expect } from "vitest";
import { sends } from "./support/fake-origin.ts";
import { test } from "./support/test.ts";

const long = "Полоса новостей. ".repeat(200);

describe("conditional requests", () => {
  test("answer 304 to a reader who has this encoding of the page", async ({ givenSite }) => {
    const site = await givenSite();
    site.origin.answers(sends(long, { vary: "Accept-Language" }));
    const first = await site.get("/", { "accept-encoding": "br" });

    const answer = await site.get("/", { "accept-encoding": "br", "if-none-match": String(first.headers.etag) });

    expect(answer).toMatchObject({ status: 304, text: "", cacheStatus: "polosa; hit" });
    expect(answer.headers).toMatchObject({
      etag: first.headers.etag,
      vary: "Accept-Language, Accept-Encoding",
      "cache-control": "public, max-age=0, must-revalidate",
    });
    expect(answer.headers["content-type"]).toBeUndefined();
  });

  test("take weak tags, lists and *, and answer 200 to anything else", async ({ givenSite }) => {
    const site = await givenSite();
    const etag = String((await site.get("/")).headers.etag);

    const statuses = [];
    for (const tag of [`W/${etag}`, `"x", ${etag}`, "*", '"x"', etag.slice(1, -1)]) statuses.push((await site.get("/", { "if-none-match": tag })).status);

    expect(statuses).toEqual([304, 304, 304, 200, 200]);
  });

  test("get a new tag when the page's bytes change, and keep it when they do not", async ({ givenSite }) => {
    const site = await givenSite({ limits: { hotMs: -1 } });
    const etags = [];
    for (const body of ["one", "one", "two"]) {
      site.origin.answers(sends(body));
      etags.push((await site.get("/")).headers.etag);
      site.cache.markStale([{ key: "*", hard: true }]);
    }

    expect(etags[0]).toBe(etags[1]);
    expect(etags[2]).not.toBe(etags[0]);
  });

  test("go by the date where there is no tag", async ({ givenSite }) => {
    const site = await givenSite();
    site.origin.answers(sends("dated", { "last-modified": "Thu, 01 Jan 2026 00:00:00 GMT" }));

    const same = await site.get("/", { "if-modified-since": "Thu, 01 Jan 2026 00:00:00 GMT" });
    const older = await site.get("/", { "if-modified-since": "Wed, 31 Dec 2025 00:00:00 GMT" });
    const otherTag = await site.get("/", { "if-modified-since": "Thu, 01 Jan 2026 00:00:00 GMT", "if-none-match": '"x"' });

    expect([same.status, older.status, otherTag.status]).toEqual([304, 200, 200]);
  });
});
