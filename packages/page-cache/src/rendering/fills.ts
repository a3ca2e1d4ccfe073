import type { Address } from "../address.ts";
import type { Counters } from "../counters.ts";
import { buildEntry, type Entry, makeStale } from "../keeping/entry.ts";
import { judgeFreshness } from "../keeping/freshness.ts";
import type { Store } from "../keeping/store.ts";
import type { Settings } from "../options.ts";
import type { StaleLog, Watch } from "../staleness/stale-log.ts";
import { toSurrogateKeys } from "../staleness/surrogate-key.ts";
import type { Recording, ResponseRecorder } from "./recorder.ts";
import { type RenderFailure, type RenderResult, render } from "./render.ts";
import { Overloaded, type RenderQueue } from "./render-queue.ts";

/** A response that only one reader may have: the first who takes it. */
export type Single = { take: () => Recording | ResponseRecorder | null };

/** What came of rendering a page. */
export type Outcome = { kind: "entry"; entry: Entry; isStored: boolean } | { kind: "single"; single: Single } | { kind: "failed"; detail: string };

export type Fills = {
  /** The render of this page: the one under way, or else a new one. Never rejects. */
  join: (address: Address) => { outcome: Promise<Outcome>; isCollapsed: boolean };
  /** A render for one reader, of a page known not to be shareable. Never rejects. */
  startAlone: (address: Address) => Promise<Outcome>;
  /** Resolves when nothing is being rendered any more. */
  drain: () => Promise<void>;
};

/** Everything a page is made with. */
export type Kitchen = {
  settings: Settings;
  store: Store;
  queue: RenderQueue;
  staleLog: StaleLog;
  counters: Counters;
  /** Told of a page that went stale while it rendered. */
  onBornStale: (entry: Entry) => void;
};

// A key that goes hard during every one of this many renders in a row is a fault elsewhere.
const maxHardRestarts = 5;

export function createFills(kitchen: Kitchen): Fills {
  const flying = new Map<string, Promise<Outcome>>();
  const running = new Set<Promise<Outcome>>();

  const start = (address: Address): Promise<Outcome> => {
    const outcome = fill(address, kitchen).finally(() => running.delete(outcome));
    running.add(outcome);
    return outcome;
  };

  // Only once it has landed: whoever renders it again must not be given this same render.
  const announce = (outcome: Outcome): void => {
    if (outcome.kind === "entry" && outcome.entry.isMarked) kitchen.onBornStale(outcome.entry);
  };

  return {
    join(address) {
      const current = flying.get(address.key);
      if (current !== undefined) return { outcome: current, isCollapsed: true };

      const outcome = start(address).finally(() => flying.delete(address.key));
      flying.set(address.key, outcome);
      void outcome.then(announce);
      return { outcome, isCollapsed: false };
    },
    startAlone: start,
    async drain() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}

async function fill(address: Address, kitchen: Kitchen): Promise<Outcome> {
  for (let restarts = 0; restarts <= maxHardRestarts; restarts += 1) {
    // A fault of our own is answered like one of the origin's: many readers may be waiting for this, or nobody at all.
    const outcome = await attempt(address, kitchen).catch((error) => fail(address, { detail: "fault", error }, kitchen));
    if (outcome !== null) return outcome;
  }
  return { kind: "failed", detail: "unsettled" };
}

/** One render; null if a key of it went stale hard meanwhile, so that it must not be shown to anyone. */
async function attempt(address: Address, kitchen: Kitchen): Promise<Outcome | null> {
  const { queue, store, staleLog, counters, settings } = kitchen;
  const leave = await (store.peek(address.key) === undefined ? queue.enter() : queue.enterFirst()).catch(toOverloaded);
  if (leave instanceof Overloaded) return { kind: "failed", detail: "overloaded" };

  const startedAt = settings.clock.now();
  const watch = staleLog.watch();
  counters.renders += 1;
  try {
    const result = await render(address, settings);
    if (result.kind === "large") result.recorder.whenClosed(leave);
    else leave();
    return await conclude({ address, startedAt, watch, result }, kitchen);
  } finally {
    watch.end();
  }
}

type Attempt = { address: Address; startedAt: number; watch: Watch; result: RenderResult };

async function conclude({ address, startedAt, watch, result }: Attempt, kitchen: Kitchen): Promise<Outcome | null> {
  if (result.kind === "failed") return fail(address, result, kitchen);
  if (result.kind === "large") return isHard(watch, result.recorder.plainHeaders()) ? abandon(result.recorder) : giveToOne(result.recorder);

  const { recording } = result;
  const freshness = judgeFreshness(recording, address, kitchen.settings.limits);
  if (freshness === null) return isHard(watch, recording.headers) ? null : giveToOne(recording);

  const entry = await buildEntry({ address, recording, startedAt, freshness }, kitchen.settings);
  const { hard, softAt } = watch.judge(entry.keys);
  if (hard) return null;

  if (softAt !== null) makeStale(entry, softAt, kitchen.settings.limits.softStaleMs);
  return { kind: "entry", entry, isStored: keep(entry, kitchen) };
}

function keep(entry: Entry, { store, settings }: Kitchen): boolean {
  const previous = store.peek(entry.address.key);
  // A render that began later ended sooner.
  if (previous !== undefined && previous.startedAt > entry.startedAt) return false;

  entry.lastAskedAt = previous?.lastAskedAt ?? entry.startedAt;
  if (entry.errorUntil <= settings.clock.now()) return false;
  store.put(entry);
  return true;
}

function fail(address: Address, { detail, error }: Omit<RenderFailure, "kind">, kitchen: Kitchen): Outcome {
  const { settings, store, counters } = kitchen;
  const entry = store.peek(address.key);
  if (entry !== undefined) {
    entry.failing = true;
    entry.retryAt = settings.clock.now() + settings.limits.retryMs;
  }
  counters.renderErrors += 1;
  settings.onOriginError(error, address.url);
  return { kind: "failed", detail };
}

const isHard = (watch: Watch, headers: Recording["headers"]): boolean => watch.judge(toSurrogateKeys(headers["surrogate-key"])).hard;

function abandon(recorder: ResponseRecorder): null {
  recorder.destroy();
  return null;
}

function giveToOne(response: Recording | ResponseRecorder): Outcome {
  let left: Recording | ResponseRecorder | null = response;
  const take = (): Recording | ResponseRecorder | null => {
    const taken = left;
    left = null;
    return taken;
  };
  // Nobody there to take it: a render for the store, or readers who have gone.
  if ("destroy" in response)
    setImmediate(() => {
      if (take() !== null) response.destroy();
    });
  return { kind: "single", single: { take } };
}

function toOverloaded(error: unknown): Overloaded {
  if (error instanceof Overloaded) return error;
  throw error;
}
