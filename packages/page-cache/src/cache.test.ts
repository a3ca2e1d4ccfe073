import { describe, expect } from "vitest";
import { behind, createGate, sends } from "../tests/support/fake-origin.ts";
import { test, until } from "../tests/support/test.ts";

describe("hits and misses", () => {
  test("answers the second reader without a render", async ({ givenSite }) => {
    const site = await givenSite();

    const first = await site.get("/");
    const second = await site.get("/");

    expect([first.cacheStatus, second.cacheStatus]).toEqual(["polosa; fwd=miss; stored", "polosa; hit"]);
    expect(second.text).toBe("hello");
    expect(site.origin.count()).toBe(1);
    expect(site.clock.pending()).toBe(0);
  });

  test("renders a cold page once for five hundred readers at once", async ({ givenSite }) => {
    const site = await givenSite();
    const gate = createGate();
    site.origin.answers(behind(gate, sends("one for all")));

    const asked = Array.from({ length: 500 }, () => site.get("/front"));
    await until(() => site.cache.snapshot().misses === 500);
    gate.open();
    const answers = await Promise.all(asked);

    expect(site.origin.count()).toBe(1);
    expect(new Set(answers.map((answer) => answer.text))).toEqual(new Set(["one for all"]));
    expect(answers.filter((answer) => answer.cacheStatus === "polosa; fwd=miss; collapsed")).toHaveLength(499);
  });

  test("says how old a page is, from the start of its render", async ({ givenSite }) => {
    const site = await givenSite();
    const startedAt = site.clock.now();
    await site.get("/");

    site.clock.advance(42_900);
    const answer = await site.get("/");

    expect(answer.headers.age).toBe("42");
    expect(answer.headers.date).toBe(new Date(startedAt).toUTCString());
  });

  test("shows an expired page while it is replaced, and then the new one", async ({ givenSite }) => {
    const site = await givenSite();
    await site.get("/");
    site.origin.answers(sends("newer"));

    site.clock.advance(61_000);
    const stale = await site.get("/");
    await until(() => site.cache.snapshot().rendering === 0 && site.cache.snapshot().renders === 2);
    const fresh = await site.get("/");

    expect([stale.text, stale.cacheStatus]).toEqual(["hello", "polosa; hit; ttl=-1"]);
    expect([fresh.text, fresh.cacheStatus]).toEqual(["newer", "polosa; hit"]);
  });

  test("has readers wait for a render when a page is past showing", async ({ givenSite }) => {
    const site = await givenSite();
    await site.get("/");
    site.origin.answers(sends("newer"));

    site.clock.advance(91_000);
    const answer = await site.get("/");

    expect([answer.text, answer.cacheStatus]).toEqual(["newer", "polosa; fwd=stale; stored"]);
  });

  test("goes on rendering for the others when the first reader leaves", async ({ givenSite }) => {
    const site = await givenSite();
    const gate = createGate();
    site.origin.answers(behind(gate, sends("still here")));
    const leaving = site.begin("/");
    await until(() => site.origin.count() === 1);
    const staying = site.get("/");
    await until(() => site.cache.snapshot().misses === 2);

    leaving.destroy();
    await new Promise((resolve) => setTimeout(resolve, 20));
    gate.open();

    expect((await staying).text).toBe("still here");
    expect(site.origin.count()).toBe(1);
    expect((await site.get("/")).cacheStatus).toBe("polosa; hit");
  });
});
