import type { Address } from "../address.ts";
import type { Entry } from "../keeping/entry.ts";
import type { Fills, Kitchen, Outcome } from "../rendering/fills.ts";
import { collapsedStatus, type Forwarding, forwardedStatus, hitStatus, staleHitStatus, staleIfErrorStatus, storedStatus } from "./cache-status.ts";
import { type Exchange, sendEntry, sendSingle, sendUnavailable } from "./reply.ts";
import type { Solitary } from "./solitary.ts";

/** The kitchen, and what serves readers from it. */
export type House = Kitchen & { fills: Fills; solitary: Solitary };

/** Answers at once if what is stored will do; false if the reader has to wait for a render. */
export function serveStored(exchange: Exchange, address: Address, house: House): boolean {
  const entry = house.store.find(address.key);
  if (entry === undefined) return false;

  const now = house.settings.clock.now();
  if (now < entry.freshUntil) {
    house.counters.hits += 1;
    send(exchange, entry, { cacheStatus: hitStatus, now, house });
    return true;
  }
  const isServable = now < entry.staleUntil || (entry.failing && now < entry.errorUntil);
  if (!isServable) return false;

  house.counters.staleHits += 1;
  send(exchange, entry, { cacheStatus: staleHitStatus(entry.freshUntil - now), now, house });
  if (!entry.failing || now >= entry.retryAt) void house.fills.join(entry.address);
  return true;
}

// A page whose keys go stale again during every render is shown as it is after so many.
const maxRounds = 4;

/** Answers with a render, this reader's own or one it shares. */
export async function serveRendered(exchange: Exchange, address: Address, house: House): Promise<void> {
  const forwarding: Forwarding = house.store.peek(address.key) === undefined ? "miss" : "stale";
  if (forwarding === "miss") house.counters.misses += 1;
  else house.counters.revalidations += 1;

  for (let round = 1; ; round += 1) {
    const { outcome, isCollapsed } = startOrJoin(address, house);
    if (isCollapsed) house.counters.collapsed += 1;
    const settled = await outcome;
    if (exchange.response.destroyed) return;
    if (await isAnswered(exchange, settled, { address, house, forwarding, isCollapsed, isLastRound: round >= maxRounds })) return;
  }
}

type Waiting = { address: Address; house: House; forwarding: Forwarding; isCollapsed: boolean; isLastRound: boolean };

function startOrJoin(address: Address, { fills, solitary }: House): { outcome: Promise<Outcome>; isCollapsed: boolean } {
  return solitary.has(address.key) ? { outcome: fills.startAlone(address), isCollapsed: false } : fills.join(address);
}

/** False if this outcome is not for this reader, who must go round again. */
async function isAnswered(exchange: Exchange, outcome: Outcome, waiting: Waiting): Promise<boolean> {
  const { address, house, forwarding, isCollapsed } = waiting;
  switch (outcome.kind) {
    case "entry": {
      house.solitary.delete(address.key);
      const now = house.settings.clock.now();
      if (isOutdated(outcome.entry, now, waiting)) return false;
      const ownStatus = outcome.isStored ? storedStatus(forwarding) : forwardedStatus(forwarding);
      send(exchange, outcome.entry, { cacheStatus: isCollapsed ? collapsedStatus(forwarding) : ownStatus, now, house });
      return true;
    }
    case "single": {
      house.solitary.add(address.key);
      const single = outcome.single.take();
      if (single === null) return false;
      await sendSingle(exchange, single, forwardedStatus(forwarding));
      return true;
    }
    case "failed":
      serveWithout(exchange, outcome.detail, waiting);
      return true;
  }
}

/** Whether a render is already too old to show: a key of it went stale while it was made, and its grace is over. */
function isOutdated(entry: Entry, now: number, { isLastRound }: Waiting): boolean {
  if (entry.dropped) return true;
  return entry.isMarked && now >= entry.staleUntil && !isLastRound;
}

/** What is stored, if it may stand in for an error, or else the site's 503. */
function serveWithout(exchange: Exchange, detail: string, { address, house }: Waiting): void {
  const entry = house.store.find(address.key);
  const now = house.settings.clock.now();
  if (entry !== undefined && now < entry.errorUntil) {
    house.counters.staleIfErrors += 1;
    send(exchange, entry, { cacheStatus: staleIfErrorStatus(detail), now, house });
    return;
  }
  house.counters.unavailable += 1;
  sendUnavailable(exchange, address.url, { detail, settings: house.settings });
}

function send(exchange: Exchange, entry: Entry, { house, ...said }: { cacheStatus: string; now: number; house: House }): void {
  if (sendEntry(exchange, entry, said) === 304) house.counters.notModified += 1;
}
