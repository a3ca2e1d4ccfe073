import { describe, expect } from "vitest";
import { createFakeClock } from "./support/fake-clock.ts";
import { behind, createGate, fails, sends } from "./support/fake-origin.ts";
import { test, until } from "./support/test.ts";

const article = (body: string): ReturnType<typeof sends> => sends(body, { "surrogate-key": "article:1 section:2" });
const soft = [{ key: "article:1", hard: false }];
const hard = [{ key: "article:1", hard: true }];
/** Hot pages are rendered again unasked; these tests look at what readers set off. */
const nothingIsHot = { limits: { hotMs: -1 } };

describe("hard keys", () => {
  test("take a page away before the next answer, even when the origin is down", async ({ givenSite }) => {
    const site = await givenSite(nothingIsHot);
    site.origin.answers(article("libel"));
    await site.get("/a");
    site.origin.answers(fails(500));

    site.cache.markStale(hard);
    const answer = await site.get("/a");

    expect(answer.status).toBe(503);
    expect(site.cache.snapshot()).toMatchObject({ entries: 0, surrogateKeys: 0 });
  });

  test("have readers who wait for a render begun before get one begun after", async ({ givenSite }) => {
    const site = await givenSite(nothingIsHot);
    const gate = createGate();
    site.origin.answers(behind(gate, article("libel")));
    const asked = [site.get("/a"), site.get("/a")];
    await until(() => site.cache.snapshot().misses === 2);

    site.cache.markStale(hard);
    site.origin.answers(article("taken down"));
    gate.open();
    const answers = await Promise.all(asked);

    expect(answers.map((answer) => answer.text)).toEqual(["taken down", "taken down"]);
    expect(site.origin.count()).toBe(2);
    expect((await site.get("/a")).text).toBe("taken down");
  });

  test("take away what a reader would otherwise be shown while it is replaced", async ({ givenSite }) => {
    const site = await givenSite(nothingIsHot);
    site.origin.answers(article("libel"));
    await site.get("/a");
    site.cache.markStale(soft);
    const gate = createGate();
    site.origin.answers(behind(gate, fails(500)));
    site.clock.advance(2_000);
    const asked = site.get("/a");
    await until(() => site.origin.count() === 2);

    site.cache.markStale(hard);
    gate.open();

    expect((await asked).status).toBe(503);
  });

  test("reach a page even between its render and its reader", async ({ givenSite }) => {
    const clock = createFakeClock();
    let atNextLook = (): void => {};
    const now = (): number => {
      atNextLook();
      return clock.now();
    };
    const site = await givenSite({ ...nothingIsHot, clock: { ...clock, now } });
    site.origin.answers((request, response) => {
      site.origin.answers(article("taken down"));
      // The cache next looks at the clock when it stores this page.
      atNextLook = () => {
        atNextLook = () => {};
        queueMicrotask(() => site.cache.markStale(hard));
      };
      return article("libel")(request, response);
    });

    const answer = await site.get("/a");

    expect(answer.text).toBe("taken down");
  });

  test("spare no response that is for one reader only, nor one too large to keep", async ({ givenSite }) => {
    const site = await givenSite({ limits: { maxResponseBytes: 1_000, hotMs: -1 } });
    const gate = createGate();
    site.origin.answers(behind(gate, sends("libel", { "surrogate-key": "article:1", "set-cookie": "a=1" })));
    const single = site.get("/single");
    await until(() => site.origin.count() === 1);
    site.origin.answers(behind(gate, article("libel".repeat(1_000))));
    const large = site.get("/large");
    await until(() => site.origin.count() === 2);

    site.cache.markStale(hard);
    site.origin.answers(article("taken down"));
    gate.open();

    expect([(await single).text, (await large).text]).toEqual(["taken down", "taken down"]);
  });
});
