import { describe, expect } from "vitest";
import { fails, sends } from "./support/fake-origin.ts";
import { test } from "./support/test.ts";

describe("Cache-Control for those in front", () => {
  test("has browsers ask again, and says nothing to a CDN", async ({ givenSite }) => {
    const site = await givenSite();
    site.origin.answers(sends("page", { "surrogate-key": "article:1" }));

    const { headers } = await site.get("/");

    expect(headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
    expect(headers["surrogate-key"]).toBeUndefined();
  });

  test("leaves browsers the max-age a response gives them", async ({ givenSite }) => {
    const site = await givenSite();
    site.origin.answers(sends("picture", { "cache-control": "public, max-age=31536000, immutable" }));

    await site.get("/");
    const answer = await site.get("/");

    expect([answer.cacheStatus, answer.headers["cache-control"]]).toEqual(["polosa; hit", "public, max-age=31536000, immutable"]);
  });

  test("tells a CDN what the origin said, when there is one", async ({ givenSite }) => {
    const site = await givenSite({ exposeSurrogate: true });
    site.origin.answers(sends("page", { "surrogate-key": "article:1 section:2" }));

    const { headers } = await site.get("/");

    expect(headers).toMatchObject({
      "cache-control": "public, max-age=0, must-revalidate, s-maxage=60",
      "cdn-cache-control": "max-age=60, stale-while-revalidate=30, stale-if-error=600",
      "surrogate-control": "max-age=60, stale-while-revalidate=30, stale-if-error=600",
      "surrogate-key": "article:1 section:2",
    });
  });

  test("with must-revalidate lets no page stand in for an error", async ({ givenSite }) => {
    const site = await givenSite();
    site.origin.answers(sends("strict", { "cache-control": "s-maxage=60, must-revalidate, stale-if-error=600" }));
    await site.get("/");
    site.origin.answers(fails(500));

    site.clock.advance(61_000);

    expect((await site.get("/")).status).toBe(503);
  });
});
