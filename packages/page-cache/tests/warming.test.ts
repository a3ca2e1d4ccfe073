import { describe, expect } from "vitest";
import { behind, createGate, sends } from "./support/fake-origin.ts";
import { type Site, test, until } from "./support/test.ts";

const article = (body: string): ReturnType<typeof sends> => sends(body, { "surrogate-key": "article:1 section:2" });
const soft = [{ key: "article:1", hard: false }];
const quiet = (site: Site): Promise<unknown> => until(() => site.cache.snapshot().rendering === 0 && site.cache.snapshot().warming === 0);

describe("warming", () => {
  test("renders a hot page again before anyone asks", async ({ givenSite }) => {
    const site = await givenSite();
    site.origin.answers(article("old"));
    await site.get("/a");
    site.origin.answers(article("new"));

    site.cache.markStale(soft);
    await quiet(site);
    site.clock.advance(5_000);
    const answer = await site.get("/a");

    expect([answer.text, answer.cacheStatus]).toEqual(["new", "polosa; hit"]);
  });

  test("renders again a hot page that went stale while it rendered", async ({ givenSite }) => {
    const site = await givenSite();
    const gate = createGate();
    site.origin.answers(behind(gate, article("old")));
    const asked = site.get("/a");
    await until(() => site.origin.count() === 1);

    site.cache.markStale(soft);
    site.origin.answers(article("new"));
    gate.open();
    await asked;
    await quiet(site);

    expect(await site.get("/a")).toMatchObject({ text: "new", cacheStatus: "polosa; hit" });
  });

  test("leaves a page alone that nobody has asked for lately", async ({ givenSite }) => {
    const site = await givenSite({ limits: { hotMs: 10_000 } });
    site.origin.answers(article("old"));
    await site.get("/a");
    site.clock.advance(10_001);

    site.cache.markStale(soft);

    expect(site.cache.snapshot()).toMatchObject({ warming: 0, rendering: 0 });
  });

  test("does not keep a page hot by itself", async ({ givenSite }) => {
    const site = await givenSite({ limits: { hotMs: 10_000 } });
    site.origin.answers(article("old"));
    await site.get("/a");
    site.clock.advance(8_000);
    site.cache.markStale(soft);
    await quiet(site);
    site.clock.advance(8_000);

    site.cache.markStale(soft);

    expect(site.cache.snapshot()).toMatchObject({ renders: 2, warming: 0 });
  });

  test("does not go on with a page too large to keep", async ({ givenSite }) => {
    const site = await givenSite({ limits: { maxResponseBytes: 1_000 } });
    site.origin.answers((_, response) => {
      response.write(Buffer.alloc(500_000));
    });

    site.cache.warm(["/large"]);
    await until(() => site.origin.count() === 1);

    await quiet(site);
  });

  test("takes only its share of the renders", async ({ givenSite }) => {
    const site = await givenSite({ limits: { maxRenders: 4, maxWarming: 1 } });
    site.origin.answers(article("old"));
    for (const path of ["/a", "/b", "/c"]) await site.get(path);
    const gate = createGate();
    site.origin.answers(behind(gate, article("new")));

    site.cache.markStale(soft);

    expect(site.cache.snapshot()).toMatchObject({ rendering: 1, warming: 3 });
    gate.open();
    await quiet(site);
    expect(site.origin.count()).toBe(6);
  });

  test("renders the pages it is told to", async ({ givenSite }) => {
    const site = await givenSite();

    site.cache.warm(["/ru", "/kk?utm_source=x"]);
    await quiet(site);

    expect([(await site.get("/ru")).cacheStatus, (await site.get("/kk")).cacheStatus]).toEqual(["polosa; hit", "polosa; hit"]);
  });
});
