import type { IncomingMessage, ServerResponse } from "node:http";
import { createAddressing } from "./address.ts";
import { bypass } from "./answering/bypass.ts";
import { bypassStatus, methodStatus } from "./answering/cache-status.ts";
import { type House, serveRendered, serveStored } from "./answering/reader.ts";
import { type Exchange, giveUp } from "./answering/reply.ts";
import { createSolitary } from "./answering/solitary.ts";
import { createCounters, type Snapshot } from "./counters.ts";
import { createStore } from "./keeping/store.ts";
import { type PageCacheOptions, settle } from "./options.ts";
import { createFills, type Kitchen } from "./rendering/fills.ts";
import { createRenderQueue } from "./rendering/render-queue.ts";
import { createWarmer } from "./rendering/warmer.ts";
import { createMarking } from "./staleness/marking.ts";
import { createStaleLog, type StaleKey } from "./staleness/stale-log.ts";

export type PageCache = {
  /**
   * Answers one request; a listener for `http.createServer`. Every answer says in `Cache-Status` where it came from.
   * Never rejects: what the origin throws is told to `onOriginError` and answered with stale or 503.
   */
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /**
   * Takes keys out of date, in the order given, before it returns. Soft: their pages are served at most `softStaleMs` more while
   * they are replaced. Hard: their pages, and renders of them already under way, are never served again. The key `*` names everything.
   */
  markStale: (keys: readonly StaleKey[]) => void;
  /** Renders these pages of the canonical host (paths, with query if any) unasked, a few at a time. */
  warm: (paths: readonly string[]) => void;
  /** Counts and sizes, for metrics. */
  snapshot: () => Snapshot;
  /** Renders no more pages unasked, and resolves when the renders under way have ended. Requests are still answered. */
  close: () => Promise<void>;
};

/**
 * A shared HTTP cache (RFC 9111, Cache-Status of RFC 9211, surrogate keys) in front of a Node request listener in this process.
 *
 * What it keeps is decided by the response's `Cache-Control` (`s-maxage`, `stale-while-revalidate`, `stale-if-error`), and what takes
 * it out of date by the keys of its `Surrogate-Key`. A cacheable page is rendered from its `Address` alone, so that it cannot be one
 * reader's page.
 *
 * Two departures from RFC 9111, so that readers cannot make the origin work: a reader's own `Cache-Control` is not heeded, and a POST
 * does not invalidate the page it is sent to; the site's keys do that.
 */
export function createPageCache(options: PageCacheOptions): PageCache {
  const settings = settle(options);
  const { limits, clock } = settings;
  const counters = createCounters();
  const store = createStore(limits);
  const staleLog = createStaleLog();
  const queue = createRenderQueue(limits, clock);
  const kitchen: Kitchen = { settings, store, queue, staleLog, counters, onBornStale: (entry) => marking.warmHot([entry]) };
  const fills = createFills(kitchen);
  const warmer = createWarmer(fills, limits.maxWarming);
  const marking = createMarking(kitchen, warmer);
  const addressing = createAddressing(settings);
  const house: House = { ...kitchen, fills, solitary: createSolitary() };

  const skip = (exchange: Exchange, cacheStatus: string): Promise<void> => {
    counters.bypasses += 1;
    return bypass(exchange, cacheStatus, { settings, addressing });
  };

  // Not async: a hit is answered before this returns, and at ten thousand a second promises count.
  const route = (exchange: Exchange): Promise<void> => {
    const { request } = exchange;
    if (request.method !== "GET" && request.method !== "HEAD") return skip(exchange, methodStatus);
    const address = settings.isCacheable(request) ? addressing.toAddress(request) : null;
    if (address === null) return skip(exchange, bypassStatus);
    return serveStored(exchange, address, house) ? answered : serveRendered(exchange, address, house);
  };

  const answer = (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const exchange = { request, response };
    try {
      const routed = route(exchange);
      return routed === answered ? answered : routed.catch((error) => giveUp(exchange, error, settings));
    } catch (error) {
      giveUp(exchange, error, settings);
      return answered;
    }
  };

  return {
    answer,
    markStale: marking.markStale,
    warm(paths) {
      warmer.warm(paths.map((path) => addressing.toCanonicalAddress(path)));
    },
    snapshot: () => ({ ...counters, ...store.sizes(), rendering: queue.running(), queued: queue.waiting(), warming: warmer.size() }),
    async close() {
      warmer.stop();
      await fills.drain();
    },
  };
}

const answered = Promise.resolve();
