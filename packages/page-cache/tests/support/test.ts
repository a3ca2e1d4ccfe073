import { once } from "node:events";
import { createServer } from "node:http";
import { test as base, vi } from "vitest";
import { createPageCache, type PageCache } from "../../src/cache.ts";
import type { PageCacheOptions } from "../../src/options.ts";
import { createFakeClock, type FakeClock } from "./fake-clock.ts";
import { createFakeOrigin, type FakeOrigin } from "./fake-origin.ts";
import { createReader, type Reader } from "./reader.ts";

export type Site = Reader & { cache: PageCache; clock: FakeClock; origin: FakeOrigin; errors: Error[] };

/** A server with a cache in front of a fake origin; the test says only what differs. */
export type GivenSite = (options?: Partial<PageCacheOptions>) => Promise<Site>;

/** A test that may open sites, each on a port of its own, closed when it ends. */
export const test = base.extend<{ givenSite: GivenSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures a fixture needs from its parameter
  givenSite: async ({}, use) => {
    const closings: (() => void)[] = [];
    await use(async (options = {}) => {
      const { site, close } = await openSite(options);
      closings.push(close);
      return site;
    });
    for (const close of closings) close();
  },
});

/** Waits for something that will come true by itself, without the clock's help. */
export const until = (isTrue: () => boolean): Promise<unknown> => vi.waitUntil(isTrue, { interval: 1, timeout: 3_000 });

async function openSite(options: Partial<PageCacheOptions>): Promise<{ site: Site; close: () => void }> {
  const clock = createFakeClock();
  const origin = createFakeOrigin();
  const errors: Error[] = [];
  const cache = createPageCache({
    origin: origin.listener,
    isCacheable: (request) => !request.url?.startsWith("/api/"),
    hosts: ["news.test"],
    onOriginError: (error) => errors.push(error),
    clock,
    ...options,
  });
  const server = createServer((request, response) => void cache.answer(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { site: { cache, clock, origin, errors, ...createReader(port) }, close };
}
