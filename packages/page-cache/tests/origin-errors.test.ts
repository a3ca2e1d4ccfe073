import { describe, expect } from "vitest";
import { createFakeClock } from "./support/fake-clock.ts";
import { fails, sends } from "./support/fake-origin.ts";
import { test, until } from "./support/test.ts";

describe("errors of the origin", () => {
  test("shows the last good page in place of an error", async ({ givenSite }) => {
    const site = await givenSite();
    await site.get("/");
    site.origin.answers(fails(500));

    site.clock.advance(500_000);
    const answer = await site.get("/");

    expect([answer.status, answer.text, answer.cacheStatus]).toEqual([200, "hello", "polosa; fwd=stale; detail=error"]);
    expect(site.errors).toHaveLength(1);
  });

  test("has only the first reader wait for an origin that is down, and looks once a second whether it is back", async ({ givenSite }) => {
    const site = await givenSite();
    await site.get("/");
    site.origin.answers(() => {
      throw new Error("no database");
    });
    site.clock.advance(100_000);
    await site.get("/");

    const known = await site.get("/");
    site.origin.answers(sends("back"));
    site.clock.advance(1_000);
    const trying = await site.get("/");
    await until(() => site.cache.snapshot().renders === 3 && site.cache.snapshot().rendering === 0);
    const back = await site.get("/");

    expect(known.cacheStatus).toMatch(/^polosa; hit; ttl=-/);
    expect([trying.text, back.text]).toEqual(["hello", "back"]);
  });

  test("gives up a page after its stale-if-error, and after ten days whatever it says", async ({ givenSite }) => {
    const site = await givenSite();
    await site.get("/short");
    site.origin.answers(sends("forever", { "cache-control": "s-maxage=60, stale-if-error=31536000" }));
    await site.get("/long");
    site.origin.answers(fails(502));

    site.clock.advance(661_000);
    const short = await site.get("/short");
    site.clock.advance(9 * 86_400_000);
    const long = await site.get("/long");
    site.clock.advance(86_400_000);
    const longer = await site.get("/long");

    expect([short.status, long.status, longer.status]).toEqual([503, 200, 503]);
  });

  test("answers 503 with the site's page, and asks to be tried again", async ({ givenSite }) => {
    const site = await givenSite({ unavailable: (path) => ({ contentType: "text/html", body: `<h1>Polosa ${path}</h1>` }) });
    site.origin.answers(fails(500));

    const answer = await site.get("/ru");

    expect(answer).toMatchObject({ status: 503, text: "<h1>Polosa /ru</h1>", cacheStatus: "polosa; detail=error" });
    expect(answer.headers).toMatchObject({ "retry-after": "5", "cache-control": "no-store" });
  });

  test("counts an origin that hangs as an error, and frees its place", async ({ givenSite }) => {
    const site = await givenSite({ limits: { maxRenders: 1 } });
    site.origin.answers(() => new Promise(() => {}));
    const asked = site.get("/");
    await until(() => site.origin.count() === 1);

    site.clock.advance(10_000);
    const answer = await asked;

    expect([answer.status, answer.cacheStatus]).toEqual([503, "polosa; detail=timeout"]);
    expect(site.cache.snapshot().rendering).toBe(0);
  });

  test("answers a fault of the cache's own as one of the origin's", async ({ givenSite }) => {
    const clock = createFakeClock();
    let look = clock.now;
    const site = await givenSite({ clock: { ...clock, now: () => look() } });
    site.origin.answers((request, response) => {
      look = () => {
        look = clock.now;
        throw new Error("broken clock");
      };
      return sends("page")(request, response);
    });

    const answer = await site.get("/");

    expect([answer.status, answer.cacheStatus]).toEqual([503, "polosa; detail=fault"]);
    expect(site.errors.map((error) => error.message)).toEqual(["broken clock"]);
    expect(site.cache.snapshot().rendering).toBe(0);
  });

  test("keeps nothing of a response that broke off or is shorter than it said", async ({ givenSite }) => {
    const site = await givenSite();
    site.origin.answers((_, response) => {
      response.write("half a");
      response.destroy();
    });
    const broken = await site.get("/broken");
    site.origin.answers(sends("half a", { "content-length": "600" }));
    const cut = await site.get("/cut");

    expect([broken.status, cut.status]).toEqual([503, 503]);
    expect(cut.cacheStatus).toBe("polosa; detail=truncated");
  });
});
