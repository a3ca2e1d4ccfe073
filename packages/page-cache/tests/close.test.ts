import { describe, expect } from "vitest";
import { behind, createGate, sends } from "./support/fake-origin.ts";
import { test, until } from "./support/test.ts";

describe("close", () => {
  test("waits for the renders under way", async ({ givenSite }) => {
    const site = await givenSite();
    const gate = createGate();
    site.origin.answers(behind(gate, sends("last")));
    const asked = site.get("/");
    await until(() => site.origin.count() === 1);
    let closed = false;

    const closing = site.cache.close().then(() => {
      closed = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(closed).toBe(false);
    gate.open();
    await closing;

    expect((await asked).text).toBe("last");
  });

  test("renders nothing more unasked, and still answers", async ({ givenSite }) => {
    const site = await givenSite();
    await site.get("/");

    await site.cache.close();
    site.cache.markStale([{ key: "*", hard: true }]);

    expect(site.cache.snapshot()).toMatchObject({ warming: 0, rendering: 0 });
    expect((await site.get("/")).cacheStatus).toBe("polosa; fwd=miss; stored");
  });
});
