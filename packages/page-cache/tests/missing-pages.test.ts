import { describe, expect } from "vitest";
import { test } from "./support/test.ts";

describe("missing pages", () => {
  const notFound =
    (headers = {}) =>
    (_: unknown, response: import("node:http").ServerResponse): void => {
      response.writeHead(404, { "content-type": "text/html", ...headers });
      response.end("no such page".repeat(50));
    };

  test("keeps a 404 for ten seconds even if the framework calls it private, and for less only if its s-maxage says so", async ({ givenSite }) => {
    const site = await givenSite();
    site.origin.answers(notFound({ "cache-control": "private, no-cache, no-store, max-age=0, must-revalidate" }));
    await site.get("/next");
    site.origin.answers(notFound({ "cache-control": "s-maxage=2" }));
    await site.get("/short");

    site.clock.advance(3_000);

    expect([(await site.get("/next")).cacheStatus, (await site.get("/short")).cacheStatus]).toEqual(["polosa; hit", "polosa; fwd=stale; stored"]);
  });

  test("keeps a 404 for ten seconds, whatever it says and if it says nothing", async ({ givenSite }) => {
    const site = await givenSite();
    site.origin.answers(notFound());
    await site.get("/silent");
    site.origin.answers(notFound({ "cache-control": "s-maxage=3600, stale-while-revalidate=3600" }));
    await site.get("/long");

    site.clock.advance(9_000);
    const kept = [await site.get("/silent"), await site.get("/long")];
    site.clock.advance(2_000);
    const gone = [await site.get("/silent"), await site.get("/long")];

    expect(kept.map((answer) => [answer.status, answer.cacheStatus])).toEqual([
      [404, "polosa; hit"],
      [404, "polosa; hit"],
    ]);
    expect(gone.map((answer) => answer.cacheStatus)).toEqual(["polosa; fwd=stale; stored", "polosa; fwd=stale; stored"]);
  });

  test("does not let random addresses push a page out, nor take more than their share", async ({ givenSite }) => {
    const site = await givenSite({ limits: { maxBytes: 50_000, maxMissingBytes: 50_000 } });
    await site.get("/front");
    site.origin.answers(notFound());

    for (let at = 0; at < 200; at += 1) await site.get(`/${at}`);

    expect((await site.get("/front")).cacheStatus).toBe("polosa; hit");
    const { missingBytes, missingEntries, surrogateKeys } = site.cache.snapshot();
    expect(missingBytes).toBeLessThanOrEqual(50_000);
    expect(missingEntries).toBeLessThan(20);
    expect(surrogateKeys).toBe(1);
  });
});
