import { describe, expect } from "vitest";
import { behind, createGate, sends } from "./support/fake-origin.ts";
import { test, until } from "./support/test.ts";

describe("the number of renders", () => {
  test("renders at most so many at once, lets so many wait, and asks the rest to come back", async ({ givenSite }) => {
    const site = await givenSite({ limits: { maxRenders: 2, maxQueued: 3 } });
    const gate = createGate();
    site.origin.answers(behind(gate, sends("late")));

    const asked = Array.from({ length: 8 }, (_, at) => site.get(`/${at}`));
    await until(() => site.cache.snapshot().unavailable === 3);
    const { rendering, queued } = site.cache.snapshot();
    gate.open();
    const statuses = (await Promise.all(asked)).map((answer) => answer.status);

    expect({ rendering, queued }).toEqual({ rendering: 2, queued: 3 });
    expect(statuses.filter((status) => status === 200)).toHaveLength(5);
    expect(statuses.filter((status) => status === 503)).toHaveLength(3);
  });

  test("shows what is stored when there is no room to render", async ({ givenSite }) => {
    const site = await givenSite({ limits: { maxRenders: 1, maxQueued: 0 } });
    await site.get("/known");
    const gate = createGate();
    site.origin.answers(behind(gate, sends("late")));
    site.clock.advance(200_000);
    const blocking = site.get("/other");
    await until(() => site.cache.snapshot().rendering === 1);

    const answer = await site.get("/known");

    expect([answer.status, answer.text, answer.cacheStatus]).toEqual([200, "hello", "polosa; fwd=stale; detail=overloaded"]);
    gate.open();
    await blocking;
  });

  test("renders a page readers know before one nobody has asked for yet", async ({ givenSite }) => {
    const site = await givenSite({ limits: { maxRenders: 1 } });
    await site.get("/known");
    site.clock.advance(200_000);
    const gate = createGate();
    site.origin.answers(behind(gate, sends("late")));
    const asked = [site.get("/blocking")];
    await until(() => site.cache.snapshot().rendering === 1);
    asked.push(site.get("/unknown"));
    await until(() => site.cache.snapshot().queued === 1);
    asked.push(site.get("/known"));
    await until(() => site.cache.snapshot().queued === 2);

    gate.open();
    await Promise.all(asked);

    expect(site.origin.seen.map(({ url }) => url)).toEqual(["/known", "/blocking", "/known", "/unknown"]);
  });

  test("does not let readers wait in the queue for ever", async ({ givenSite }) => {
    const site = await givenSite({ limits: { maxRenders: 1 } });
    site.origin.answers(() => new Promise(() => {}));
    const first = site.get("/a");
    const second = site.get("/b");
    await until(() => site.cache.snapshot().queued === 1);

    site.clock.advance(5_000);

    expect((await second).cacheStatus).toBe("polosa; detail=overloaded");
    expect(site.cache.snapshot().queued).toBe(0);
    site.clock.advance(5_000);
    await first;
  });
});
