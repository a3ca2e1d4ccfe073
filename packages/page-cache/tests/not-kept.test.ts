import type { IncomingMessage } from "node:http";
import { describe, expect } from "vitest";
import { behind, createGate, sends } from "./support/fake-origin.ts";
import { test, until } from "./support/test.ts";

const long = "Полоса новостей. ".repeat(200);

describe("what is not kept", () => {
  test.for([
    ["set-cookie", { "set-cookie": "session=1" }],
    ["private", { "cache-control": "private, max-age=60" }],
    ["no-store", { "cache-control": "no-store, s-maxage=60" }],
    ["Vary: *", { vary: "*" }],
  ] as const)("a response with %s goes to its reader and to nobody else", async ([, headers], { givenSite }) => {
    const site = await givenSite();
    let count = 0;
    site.origin.answers((request, response) => {
      count += 1;
      return sends(`copy ${count}`, headers)(request, response);
    });

    const answers = await Promise.all(Array.from({ length: 5 }, () => site.get("/")));
    const later = await site.get("/");

    expect(new Set(answers.map((answer) => answer.text)).size).toBe(5);
    expect(later).toMatchObject({ text: "copy 6", cacheStatus: "polosa; fwd=miss" });
    expect(site.cache.snapshot().entries).toBe(0);
  });

  test("a cookie the origin sets passes through, with its own Cache-Control", async ({ givenSite }) => {
    const site = await givenSite();
    site.origin.answers(sends(long, { "set-cookie": ["a=1", "b=2"], "cache-control": "private" }));

    const answer = await site.get("/", { "accept-encoding": "br" });

    expect(answer.headers).toMatchObject({ "set-cookie": ["a=1", "b=2"], "cache-control": "private", "content-encoding": "br" });
    expect(answer.text).toBe(long);
  });

  test("readers of a page known to be for one reader only do not wait for each other", async ({ givenSite }) => {
    const site = await givenSite({ limits: { maxRenders: 10 } });
    const gate = createGate();
    site.origin.answers(sends("mine", { "cache-control": "private" }));
    await site.get("/");
    site.origin.answers(behind(gate, sends("mine", { "cache-control": "private" })));

    const asked = [site.get("/"), site.get("/"), site.get("/")];
    await until(() => site.cache.snapshot().rendering === 3);
    gate.open();

    expect((await Promise.all(asked)).map((answer) => answer.text)).toEqual(["mine", "mine", "mine"]);
  });

  test("a render that began earlier and ended later does not replace a newer one", async ({ givenSite }) => {
    const site = await givenSite({ limits: { maxRenders: 10 } });
    site.origin.answers(sends("mine", { "cache-control": "private" }));
    await site.get("/");
    const gate = createGate();
    site.origin.answers(behind(gate, sends("earlier")));
    const slow = site.get("/");
    await until(() => site.cache.snapshot().rendering === 1);
    site.clock.advance(10);
    site.origin.answers(sends("later"));
    await site.get("/");

    gate.open();
    await slow;

    expect((await site.get("/")).text).toBe("later");
  });

  test("a response good for no time is shared with those who wait for it, and not kept", async ({ givenSite }) => {
    const site = await givenSite();
    const gate = createGate();
    site.origin.answers(behind(gate, sends("now", { "cache-control": "s-maxage=0" })));

    const asked = [site.get("/"), site.get("/")];
    await until(() => site.cache.snapshot().misses === 2);
    gate.open();
    const statuses = (await Promise.all(asked)).map((answer) => answer.cacheStatus).sort();

    expect(statuses).toEqual(["polosa; fwd=miss", "polosa; fwd=miss; collapsed"]);
    expect(site.cache.snapshot()).toMatchObject({ entries: 0, renders: 1 });
  });

  test("a page that stops being for one reader only is kept again", async ({ givenSite }) => {
    const site = await givenSite();
    site.origin.answers(sends("mine", { "cache-control": "private" }));
    await site.get("/");
    site.origin.answers(sends("ours"));

    const statuses = [await site.get("/"), await site.get("/")].map((answer) => answer.cacheStatus);
    site.clock.advance(200_000);
    const gate = createGate();
    site.origin.answers(behind(gate, sends("ours")));
    const asked = [site.get("/"), site.get("/"), site.get("/")];
    await until(() => site.cache.snapshot().revalidations === 3);
    gate.open();
    await Promise.all(asked);

    expect(statuses).toEqual(["polosa; fwd=miss; stored", "polosa; hit"]);
    expect(site.origin.count()).toBe(3);
  });

  test("a response too large is streamed through, to every reader by itself", async ({ givenSite }) => {
    const site = await givenSite({ limits: { maxResponseBytes: 10_000 } });
    const chunk = Buffer.alloc(64 * 1024, "x");
    site.origin.answers(async (_, response) => {
      response.writeHead(200, { "content-type": "text/plain", "cache-control": "s-maxage=60" });
      for (let sent = 0; sent < 40; sent += 1) {
        if (!response.write(chunk)) await new Promise((resolve) => response.once("drain", resolve));
      }
      response.end();
    });

    const answers = await Promise.all([site.get("/"), site.get("/"), site.get("/")]);
    await until(() => site.cache.snapshot().rendering === 0);

    expect(answers.map((answer) => answer.bytes.length)).toEqual([40, 40, 40].map((count) => count * chunk.length));
    expect(site.cache.snapshot().entries).toBe(0);
  });

  test("a response too large in one piece goes through as well", async ({ givenSite }) => {
    const site = await givenSite({ limits: { maxResponseBytes: 10_000 } });
    site.origin.answers((_, response) => void setImmediate(() => response.end(Buffer.alloc(20_000))));

    const answer = await site.get("/");

    expect(answer.bytes).toHaveLength(20_000);
  });

  test("a stream goes no faster than its reader takes it", async ({ givenSite }) => {
    const site = await givenSite({ limits: { maxResponseBytes: 10_000 } });
    const chunk = Buffer.alloc(256 * 1024);
    let sent = 0;
    site.origin.answers(async (_, response) => {
      for (sent = 0; sent < 400; sent += 1) {
        if (!response.write(chunk)) await new Promise((resolve) => response.once("drain", resolve));
      }
      response.end();
    });
    const slow = site.begin("/");
    const response = await new Promise<IncomingMessage>((resolve) => slow.once("response", resolve));

    await new Promise((resolve) => setTimeout(resolve, 300));
    const sentMeanwhile = sent;
    let received = 0;
    for await (const bytes of response) received += Buffer.byteLength(bytes);

    expect(sentMeanwhile).toBeLessThan(100);
    expect(received).toBe(400 * chunk.length);
  });

  test("a large response that breaks off at once leaves no place taken", async ({ givenSite }) => {
    const site = await givenSite({ limits: { maxResponseBytes: 10_000 } });
    site.origin.answers((_, response) => {
      // Out of an event rather than out of a promise, `close` comes before anybody has learned that it is large.
      setImmediate(() => {
        response.write(Buffer.alloc(20_000));
        response.destroy();
      });
    });

    const answer = await site.get("/");

    expect([answer.status, answer.cacheStatus]).toEqual([503, "polosa; detail=unreachable"]);
    await until(() => site.cache.snapshot().rendering === 0);
  });

  test("a stream to a reader who leaves is ended, and its place freed", async ({ givenSite }) => {
    const site = await givenSite({ limits: { maxResponseBytes: 10_000 } });
    let isClosed = false;
    site.origin.answers((_, response) => {
      response.on("close", () => {
        isClosed = true;
      });
      response.write(Buffer.alloc(1_000_000));
    });
    const leaving = site.begin("/");
    await new Promise((resolve) => leaving.once("response", resolve));

    leaving.destroy();
    await until(() => isClosed);

    expect(site.cache.snapshot().rendering).toBe(0);
  });
});
