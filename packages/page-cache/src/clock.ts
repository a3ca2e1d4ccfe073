/** The time the cache lives by. Tests give their own, so that nothing in the cache ever really waits. */
export type Clock = {
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Calls `ring` once, `ms` milliseconds from now, unless the returned function is called first. */
  after: (ms: number, ring: () => void) => () => void;
};

export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, ring) {
    const timer = setTimeout(ring, ms);
    return () => clearTimeout(timer);
  },
};
