import { describe, expect } from "vitest";
import { test } from "./support/test.ts";

describe("other requests for the same page", () => {
  test("HEAD is answered from the page a GET has left, and leaves one for it", async ({ givenSite }) => {
    const site = await givenSite();
    const head = await site.ask({ method: "HEAD", path: "/", headers: { host: "news.test" } });
    const get = await site.get("/");
    const again = await site.ask({ method: "HEAD", path: "/", headers: { host: "news.test" } });

    expect([head.cacheStatus, get.cacheStatus, again.cacheStatus]).toEqual(["polosa; fwd=miss; stored", "polosa; hit", "polosa; hit"]);
    expect([head.text, head.headers["content-length"], again.headers.etag]).toEqual(["", "5", get.headers.etag]);
    expect(site.origin.seen.map(({ method }) => method)).toEqual(["GET"]);
  });

  test("a range is politely given the whole", async ({ givenSite }) => {
    const site = await givenSite();

    const answer = await site.get("/", { range: "bytes=0-1" });

    expect([answer.status, answer.text, answer.headers["accept-ranges"]]).toEqual([200, "hello", "none"]);
  });
});
