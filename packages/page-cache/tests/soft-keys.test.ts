import { describe, expect } from "vitest";
import { behind, createGate, fails, sends } from "./support/fake-origin.ts";
import { type Site, test, until } from "./support/test.ts";

const article = (body: string): ReturnType<typeof sends> => sends(body, { "surrogate-key": "article:1 section:2" });
const soft = [{ key: "article:1", hard: false }];
const quiet = (site: Site): Promise<unknown> => until(() => site.cache.snapshot().rendering === 0 && site.cache.snapshot().warming === 0);

/** Hot pages are rendered again unasked; these tests look at what readers set off. */
const nothingIsHot = { limits: { hotMs: -1 } };

describe("soft keys", () => {
  test("show the old page while one render replaces it", async ({ givenSite }) => {
    const site = await givenSite(nothingIsHot);
    site.origin.answers(article("old"));
    await site.get("/a");
    const gate = createGate();
    site.origin.answers(behind(gate, article("new")));

    site.cache.markStale(soft);
    const during = await Promise.all([site.get("/a"), site.get("/a"), site.get("/a")]);
    gate.open();
    await quiet(site);
    const after = await site.get("/a");

    expect(during.map((answer) => answer.text)).toEqual(["old", "old", "old"]);
    expect([after.text, after.cacheStatus]).toEqual(["new", "polosa; hit"]);
    expect(site.origin.count()).toBe(2);
  });

  test("show the old page for one second and no longer", async ({ givenSite }) => {
    const site = await givenSite(nothingIsHot);
    site.origin.answers(article("old"));
    await site.get("/a");
    site.cache.markStale(soft);
    site.origin.answers(article("new"));

    site.clock.advance(1_000);
    const answer = await site.get("/a");

    expect([answer.text, answer.cacheStatus]).toEqual(["new", "polosa; fwd=stale; stored"]);
  });

  test("do not give the old page another second each time", async ({ givenSite }) => {
    const site = await givenSite(nothingIsHot);
    site.origin.answers(article("old"));
    await site.get("/a");
    site.cache.markStale(soft);
    site.clock.advance(900);
    site.cache.markStale(soft);
    site.origin.answers(article("new"));

    site.clock.advance(100);

    expect((await site.get("/a")).text).toBe("new");
  });

  test("make a page stale that was being rendered when they came", async ({ givenSite }) => {
    const site = await givenSite(nothingIsHot);
    const gate = createGate();
    site.origin.answers(behind(gate, article("read before the edit")));
    const asked = site.get("/a");
    await until(() => site.origin.count() === 1);

    site.cache.markStale(soft);
    gate.open();
    const first = await asked;
    site.origin.answers(article("read after the edit"));
    const second = await site.get("/a");
    await quiet(site);
    const third = await site.get("/a");

    expect([first.text, second.text, third.text]).toEqual(["read before the edit", "read before the edit", "read after the edit"]);
    expect(second.cacheStatus).toMatch(/^polosa; hit; ttl=/);
  });

  test("have those who waited longer than a second wait for the next render", async ({ givenSite }) => {
    const site = await givenSite(nothingIsHot);
    const gate = createGate();
    site.origin.answers(behind(gate, article("read before the edit")));
    const asked = site.get("/a");
    await until(() => site.origin.count() === 1);

    site.cache.markStale(soft);
    site.clock.advance(1_500);
    site.origin.answers(article("read after the edit"));
    gate.open();

    expect((await asked).text).toBe("read after the edit");
  });

  test("leave pages alone that do not carry them", async ({ givenSite }) => {
    const site = await givenSite(nothingIsHot);
    site.origin.answers(article("mine"));
    await site.get("/a");

    site.cache.markStale([
      { key: "article:2", hard: true },
      { key: "section:1", hard: false },
    ]);

    expect((await site.get("/a")).cacheStatus).toBe("polosa; hit");
  });

  test("still let the page stand in for an error", async ({ givenSite }) => {
    const site = await givenSite(nothingIsHot);
    site.origin.answers(article("old"));
    await site.get("/a");
    site.cache.markStale(soft);
    site.origin.answers(fails(500));

    site.clock.advance(2_000);
    const answer = await site.get("/a");

    expect([answer.text, answer.cacheStatus]).toEqual(["old", "polosa; fwd=stale; detail=error"]);
  });

  test("end the showing of an old page that stood in for an error", async ({ givenSite }) => {
    const site = await givenSite(nothingIsHot);
    site.origin.answers(article("old"));
    await site.get("/a");
    site.origin.answers(fails(500));
    site.clock.advance(100_000);
    await site.get("/a");

    site.origin.answers(article("new"));
    site.cache.markStale(soft);

    expect((await site.get("/a")).text).toBe("new");
  });

  test("are named all at once by *", async ({ givenSite }) => {
    const site = await givenSite(nothingIsHot);
    await site.get("/without-keys");
    site.origin.answers(article("old"));
    await site.get("/a");

    site.cache.markStale([{ key: "*", hard: true }]);

    expect(site.cache.snapshot().entries).toBe(0);
  });
});
