import type { StoreSizes } from "./keeping/store.ts";

/** Counted since the cache was made. */
export type Counters = {
  /** Answered from the store: fresh, or while it was being replaced. */
  hits: number;
  staleHits: number;
  /** Answered from the store because the render failed or there was no room for it. */
  staleIfErrors: number;
  /** Answered with a new render: nothing was stored, or what was was past its time. */
  misses: number;
  revalidations: number;
  /** Of those, answered with a render begun for another reader. */
  collapsed: number;
  /** Of all, answered 304. */
  notModified: number;
  /** Sent to the origin as they were. */
  bypasses: number;
  /** Answered 503. */
  unavailable: number;
  renders: number;
  renderErrors: number;
  softMarks: number;
  hardMarks: number;
};

/** The cache as it is now, for metrics. */
export type Snapshot = Counters & StoreSizes & { rendering: number; queued: number; warming: number };

export const createCounters = (): Counters => ({
  hits: 0,
  staleHits: 0,
  staleIfErrors: 0,
  misses: 0,
  revalidations: 0,
  collapsed: 0,
  notModified: 0,
  bypasses: 0,
  unavailable: 0,
  renders: 0,
  renderErrors: 0,
  softMarks: 0,
  hardMarks: 0,
});
